import { deferredSearchWords } from '../../../site/strings'
import { h } from '../../ui/dom'
import type { StoredList } from './stored-list'

/** Most recent searches shown. */
const RECENT = 8

/** Recent searches as buttons, and the searches without results with buttons to export, report and clear them. */
export function searchHistory(
  recent: StoredList,
  missed: StoredList,
  put: (words: string) => void,
  changed: () => void,
): HTMLElement[] {
  const parts: HTMLElement[] = []
  const clear = (kept: StoredList) => () => {
    kept.clear()
    changed()
  }
  const shown = recent.all().slice(0, RECENT)
  if (shown.length > 0) {
    parts.push(
      h(
        'p',
        { class: 'row' },
        h('small', {}, deferredSearchWords.recent),
        shown.map((words) =>
          h('button', { type: 'button', class: 'chip', click: () => put(words) }, words),
        ),
        button(deferredSearchWords.clearRecent, clear(recent)),
      ),
    )
  }
  const failed = missed.all()
  if (failed.length > 0) {
    parts.push(
      h(
        'details',
        {},
        h('summary', {}, `${deferredSearchWords.missed} (${failed.length})`),
        h('p', { class: 'soft' }, deferredSearchWords.missedHelp),
        h(
          'ul',
          {},
          failed.map((words) => h('li', {}, words)),
        ),
        h(
          'p',
          { class: 'row' },
          button(deferredSearchWords.exportMissed, () => exportFile(failed)),
          reportLink(failed),
          button(deferredSearchWords.clearMissed, clear(missed)),
        ),
      ),
    )
  }
  return parts
}

function button(words: string, click: () => void): HTMLElement {
  return h('button', { type: 'button', class: 'quiet', click }, words)
}

function exportFile(queries: readonly string[]): void {
  const file = new Blob([`${queries.join('\n')}\n`], { type: 'text/plain' })
  const link = h('a', { href: URL.createObjectURL(file), download: deferredSearchWords.missedFile })
  link.click()
  URL.revokeObjectURL(link.href)
}

/** Link to a prefilled report; null if the site has no address for reports. */
function reportLink(queries: readonly string[]): HTMLElement | null {
  const report = document.documentElement.dataset.report
  if (!report) return null
  const separator = report.includes('?') ? '&' : '?'
  const subject = report.startsWith('mailto:') ? 'subject' : 'title'
  const query = `${subject}=${encodeURIComponent(deferredSearchWords.missed)}&body=${encodeURIComponent(queries.join('\n'))}`
  return h('a', { href: report + separator + query }, deferredSearchWords.reportMissed)
}
