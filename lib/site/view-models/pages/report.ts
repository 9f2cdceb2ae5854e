import { shownAddress } from '../../addresses'
import { reportWords } from '../../strings'

/** The page that a problem report is about. */
export interface Reported {
  readonly title: string
  /** Permanent site path: the short one, when the page has one. */
  readonly path: string
  /** See `pageVersion`. */
  readonly version: string
}

/**
 * Returns the target of “Report a problem with this page”: a prefilled mail for a `mailto:` address, a
 * prefilled issue for any other address, null when no address is configured.
 *
 * @param report the configured address; see `SiteConfig`
 */
export function reportAddress(report: string | null, page: Reported): string | null {
  if (!report) return null
  const about = encodeURIComponent(reportWords.about(page.path, page.title))
  const body = encodeURIComponent(reportWords.draft(shownAddress(page.path), page.version))
  const separator = report.includes('?') ? '&' : '?'
  // mailto: addresses encode a line break as CRLF (RFC 6068).
  return report.startsWith('mailto:')
    ? `${report}${separator}subject=${about}&body=${body.replaceAll('%0A', '%0D%0A')}`
    : `${report}${separator}title=${about}&body=${body}`
}
