import type { Fault } from '../../model/fault'
import type { Layout, Metrics, Sighting } from '../../model/post'
import type { Source } from '../../model/sources/source'

/** What the top of a forum page says about the page. */
export interface PageHeader {
  readonly topic?: string
  readonly subtopic?: string
  readonly tag?: string
  /** `200 Posts` */
  readonly count?: number
}

/** The four metrics as a layout shows them; null where it does not show one, or the file ends first. */
export type ShownMetrics = { readonly [metric in keyof Metrics]: string | null }

/** One appearance of a post, as a reader finds it. Line numbers are 1-based and inclusive. */
export interface ReadSighting {
  readonly layout: Layout
  readonly role: Sighting['role']
  readonly title: string | null
  /** The post's own words, line breaks as in the source; blank lines at both ends left out. */
  readonly text: string
  /** Lines of `text`; null where the post shows a title and nothing else. */
  readonly textLines: readonly [number, number] | null
  /** Source line of each line of `text`, for formats whose lines are not those of the text. */
  readonly lineNumbers?: readonly number[]
  /** Where the text is stored, in a format of records: first byte (0-based), and the one after the last. */
  readonly bytes?: readonly [number, number]
  /** Names of attached files. */
  readonly attachments?: readonly string[]
  /** All lines that belong to it: title, text, metrics, tags. */
  readonly lines: readonly [number, number]
  readonly shown: ShownMetrics | null
  /** Topic, subtopic and tags printed below it. */
  readonly tags: readonly string[]
  /** Address of its thread, where the source names it. */
  readonly address?: string
  /** Thread answers only: who answers, as far as the page says (`DTS Engineer`, `Apple`). */
  readonly by?: string
  /** Thread answers only: set where the page marks it as accepted. */
  readonly accepted?: boolean
  /** False when the file ends before the post does. */
  readonly complete: boolean
}

/** What a line of a source is for. Lines that no reader claims stay undefined and are reported. */
export type LineUse = 'title' | 'text' | 'metric' | 'furniture'

/** A layout that an editor can name for a page that shows no sign of it. */
export type ToldLayout = 'thread' | 'feed'

/** How a source is written. */
export type Format = 'text' | Exclude<Source['layout'], Layout | 'mixed'>

/** Everything that was read from one source. */
export interface ReadSource {
  readonly file: string
  /** A text dump, a saved page, a feed, or a file of records. */
  readonly format: Format
  readonly layout: Layout | 'mixed'
  readonly header: PageHeader
  readonly sightings: readonly ReadSighting[]
  /** Use of line n at `uses[n - 1]`. */
  readonly uses: readonly (LineUse | undefined)[]
  /** Metrics that cannot be right. */
  readonly faults: readonly Fault[]
}

/** Where readers note what they found beside the posts, line by line (0-based). */
export interface Notes {
  readonly file: string
  readonly uses: (LineUse | undefined)[]
  readonly faults: Fault[]
}
