/**
 * Where “Report a problem with this page” leads: a prefilled mail for a `mailto:` address, a prefilled
 * issue for any other, null where none is configured.
 */
export function reportAddress(report: string | null, title: string, path: string): string | null {
  if (!report) return null
  const about = encodeURIComponent(`Problem with ${path}: ${title}`)
  const body = encodeURIComponent(`Page: ${path}\n\nWhat is wrong:\n\nWhat you expected:\n`)
  const joint = report.includes('?') ? '&' : '?'
  return report.startsWith('mailto:')
    ? `${report}${joint}subject=${about}&body=${body}`
    : `${report}${joint}title=${about}&body=${body}`
}
