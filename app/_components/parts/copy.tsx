import { pageWords } from '../../../lib/site/strings'

/**
 * A button that copies `text`, with the site path `path` in it replaced by a full address. Hidden without
 * scripts.
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
 * A button that copies the full address of `path`: based on the site's configured address, otherwise on that
 * of the copy being read. When a page has several such buttons, `of` distinguishes them for screen readers.
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

/** A button that copies the address of the enclosing step, which the script finds; `of` names the step. */
export function CopyStepLink({ of }: { of: string }) {
  return (
    <button
      type="button"
      className="js quiet"
      data-copy-path="#"
      aria-label={pageWords.copyLinkOf(of)}
    >
      {pageWords.copyLink}
    </button>
  )
}
