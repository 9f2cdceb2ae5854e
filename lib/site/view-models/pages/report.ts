import { shownAddress } from '../../addresses'
import { reportWords } from '../../strings'

/** What a report says of the page that it is about. */
export interface Reported {
  readonly title: string
  /** Site path that stays the same: the short one, where the page has one. */
  readonly path: string
  /** Name of the content the page was built from. */
  readonly build: string
}

/**
 * Where “Report a problem with this page” leads: a prefilled mail for a `mailto:` address, a prefilled
 * issue for any other, null where none is configured.
 */
export function reportAddress(report: string | null, page: Reported): string | null {
  if (!report) return null
  const about = encodeURIComponent(reportWords.about(page.path, page.title))
  const body = encodeURIComponent(reportWords.draft(shownAddress(page.path), page.build))
  const joint = report.includes('?') ? '&' : '?'
  // The address of a mail writes the end of a line with two signs (RFC 6068).
  return report.startsWith('mailto:')
    ? `${report}${joint}subject=${about}&body=${body.replaceAll('%0A', '%0D%0A')}`
    : `${report}${joint}title=${about}&body=${body}`
}
