import type { HitKind } from './api'

/** Raised whenever the files change their form; a script refuses files of another form. */
export const FORM = 1

export const KINDS: readonly HitKind[] = ['symptom', 'remediation', 'guide', 'post', 'error']

/** What the index keeps of a page. */
export interface IndexedPage {
  readonly id: string
  readonly kind: HitKind
  readonly url: string
  readonly title: string
  readonly badges: readonly string[]
  readonly area: string
  readonly platforms: readonly string[]
  readonly osVersions: readonly string[]
  readonly frameworks: readonly string[]
  readonly outcome: string
  /** Numbers of the pages it reports or rests on. */
  readonly covers: readonly number[]
  readonly offTopic: boolean
}

/** A vocabulary phrase (its terms joined by spaces) and what it widens to (terms of each alternative). */
export type Widening = readonly [phrase: string, alternatives: readonly (readonly string[])[]]

/** `search/core.js`: everything but the terms. */
export interface Core {
  readonly form: number
  readonly pages: readonly IndexedPage[]
  /** First term of each shard, in order. */
  readonly shards: readonly string[]
  readonly widenings: readonly Widening[]
}

/** `search/terms-<n>.js`: terms in order with their postings, each `page × LEVELS + level`. */
export interface Shard {
  readonly terms: readonly string[]
  readonly postings: readonly (readonly number[])[]
}

/** `search/text/<id>.js`: sections of a page as `[anchor, heading, text]`. */
export type PageText = readonly (readonly [anchor: string, heading: string, text: string])[]

export const CORE_FILE = 'search/core.js'
export const shardFile = (n: number): string => `search/terms-${n}.js`
/** Error pages' ids hold a slash and a colon; file names do not. */
export const textFile = (id: string): string => `search/text/${id.replace(/[:/]/g, '-')}.js`
