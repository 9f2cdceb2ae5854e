import type { Fault } from '../../model/fault'
import type { Layout, Metrics, Sighting } from '../../model/post'
import type { PageLayout, SourceFormat } from '../../model/sources/source'

/** Data in the header of a forum page. */
export interface PageHeader {
  readonly topic?: string
  readonly subtopic?: string
  readonly tag?: string
  /** `200 Posts` */
  readonly count?: number
}

/** The four metrics as a layout shows them; null if it does not show one or the file ends first. */
export type ShownMetrics = { readonly [metric in keyof Metrics]: string | null }

/** One appearance of a post, as a reader function finds it. Line numbers are 1-based and inclusive. */
export interface ReadSighting {
  readonly layout: Layout
  readonly role: Sighting['role']
  readonly title: string | null
  /** The post's own words with the source's line breaks, without blank lines at both ends. */
  readonly text: string
  /** Lines of `text`; null if the post has only a title. */
  readonly textLines: readonly [number, number] | null
  /** Source line of each line of `text`, since HTML and XML have other lines than the text. */
  readonly lineNumbers?: readonly number[]
  /** Where the text is stored, in a format of records: first byte (0-based), and the one after the last. */
  readonly bytes?: readonly [number, number]
  /** Names of attached files. */
  readonly attachments?: readonly string[]
  /** All lines that belong to it: title, text, metrics, tags. */
  readonly lines: readonly [number, number]
  readonly shown: ShownMetrics | null
  /** Topic, subtopic and tags below the post. */
  readonly tags: readonly string[]
  /** Address of its thread, if the source has it. */
  readonly address?: string
  /** Thread answers only: the author's role, if the page names one (`DTS Engineer`, `Apple`). */
  readonly by?: string
  /** Thread answers only: set if the page marks the answer as accepted. */
  readonly accepted?: boolean
  /** False when the file ends before the post does. */
  readonly complete: boolean
  /** Set if personal data was removed from its texts. */
  readonly masked?: true
}

/** The use of a line in a source; `furniture` is page text outside posts. Lines without a use are reported. */
export type LineUse = 'title' | 'text' | 'metric' | 'furniture'

/** A layout that an editor can name for a page that shows no sign of it. */
export type ToldLayout = 'thread' | 'feed'

/** File format of a source. */
export type Format = 'text' | SourceFormat

/** The result of reading one source. */
export interface ReadSource {
  readonly file: string
  /** A text dump, a saved page, a feed, or a file of records. */
  readonly format: Format
  readonly layout: PageLayout
  readonly header: PageHeader
  readonly sightings: readonly ReadSighting[]
  /** The use of line n is `uses[n - 1]`. */
  readonly uses: readonly (LineUse | undefined)[]
  /** Impossible metrics. */
  readonly faults: readonly Fault[]
}

/** Line uses (0-based) and faults that readers collect besides posts. */
export interface Notes {
  readonly file: string
  readonly uses: (LineUse | undefined)[]
  readonly faults: Fault[]
}
