import type { Stamp } from '../store/kept-folder'

/** A page that is finished and kept. */
export interface KeptPage {
  /** SHA-256 of the page as rendered. */
  readonly rendered: string
  /** SHA-256 of the finished page. */
  readonly sha256: string
  readonly stamp: Stamp
  /** What it links to, as places in the list of all targets. */
  readonly references: readonly number[]
  /** Values of `id`, which links can use as anchors. */
  readonly ids: readonly string[]
}

/** Pages that are finished, with what they link to. */
export interface FinishedPages {
  /** Files that pages link to, and elements: `posts/a/index.html`, `posts/a/index.html#head`. */
  readonly targets: readonly string[]
  readonly pages: ReadonlyMap<string, KeptPage>
}
