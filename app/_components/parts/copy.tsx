import { pageWords } from '../../../lib/site/strings'

/**
 * A button that copies `text`, in which `path` (a site path) is written out as an address. Without scripts
 * it is not shown.
 */
export function Copy(props: { text: string; path?: string; label?: string }) {
  const { text, path, label = pageWords.copyWords(text) } = props
  return (
    <button type="button" className="js quiet" data-copy={text} data-in={path} aria-label={label}>
      {pageWords.copy}
    </button>
  )
}

/**
 * A button that copies the address of `path`: absolute where the site knows its address, else that of
 * the copy being read. Where a page has several, `of` tells them apart for screen readers.
 */
export function CopyLink({ path, of }: { path: string; of?: string }) {
  return (
    <button
      type="button"
      className="js quiet"
      data-copy-path={path.slice(1)}
      aria-label={of && pageWords.copyLinkOf(of)}
    >
      {pageWords.copyLink}
    </button>
  )
}

/** The same for the step of a list in which it stands, which the script finds and names: see `ticks.ts`. */
export function CopyStepLink() {
  return (
    <button type="button" className="js quiet" data-copy-path="#">
      {pageWords.copyLink}
    </button>
  )
}
