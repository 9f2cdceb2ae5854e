import { searchMoreWords } from '../../site/strings'
import { h } from '../ui/dom'
import type { StoredList } from './stored-list'

/** Recent searches shown. */
const RECENT = 8

/** Recent searches as buttons, and the searches that found nothing with what can be done with them. */
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
  const known = recent.all().slice(0, RECENT)
  if (known.length > 0) {
    parts.push(
      h(
        'p',
        { class: 'row' },
        h('small', {}, searchMoreWords.recent),
        known.map((words) =>
          h('button', { type: 'button', class: 'chip', click: () => put(words) }, words),
        ),
        button(searchMoreWords.clearRecent, clear(recent)),
      ),
    )
  }
  const lost = missed.all()
  if (lost.length > 0) {
    parts.push(
      h(
        'details',
        {},
        h('summary', {}, `${searchMoreWords.missed} (${lost.length})`),
        h('p', { class: 'soft' }, searchMoreWords.missedHelp),
        h(
          'ul',
          {},
          lost.map((words) => h('li', {}, words)),
        ),
        h(
          'p',
          { class: 'row' },
          button(searchMoreWords.exportMissed, () => exportFile(lost)),
          reportLink(lost),
          button(searchMoreWords.clearMissed, clear(missed)),
        ),
      ),
    )
  }
  return parts
}

function button(words: string, click: () => void): HTMLElement {
  return h('button', { type: 'button', class: 'quiet', click }, words)
}

function exportFile(lost: readonly string[]): void {
  const file = new Blob([`${lost.join('\n')}\n`], { type: 'text/plain' })
  const link = h('a', { href: URL.createObjectURL(file), download: searchMoreWords.missedFile })
  link.click()
  URL.revokeObjectURL(link.href)
}

/** A prefilled report, where the site names an address for reports. */
function reportLink(lost: readonly string[]): HTMLElement | null {
  const report = document.documentElement.dataset.report
  if (!report) return null
  const joint = report.includes('?') ? '&' : '?'
  const about = report.startsWith('mailto:') ? 'subject' : 'title'
  const query = `${about}=${encodeURIComponent(searchMoreWords.missed)}&body=${encodeURIComponent(lost.join('\n'))}`
  return h('a', { href: report + joint + query }, searchMoreWords.reportMissed)
}
