import { fetchWords, loadingWords } from '../../site/strings'
import { isFromClipboard } from '../ui/clipboard-input'

/** Delay before the “loading” message, in milliseconds. */
const SLOW = 400

/**
 * Handles the page's own search field until the search has loaded: focus starts the loading, and input made in the
 * meantime is kept.
 */
const form = document.querySelector<HTMLFormElement>('[data-search]')
const field = form?.querySelector('textarea')
if (form && field) waitForSearch(form, field)

function waitForSearch(form: HTMLFormElement, field: HTMLTextAreaElement): void {
  // Remember Enter until another key or until the focus leaves. Before this script ran, Enter added a line break.
  let entered = document.activeElement === field && /^.+\n$/.test(field.value)
  if (entered) field.value = field.value.trimEnd()

  // Text from before this script ran may be pasted, unless the browser restored it; then the history state says so.
  let fromClipboard = field.value !== '' && history.state === null

  /** Shows that the search is loading or has failed; removed once the search runs. */
  const status = document.createElement('p')
  status.className = 'soft'
  status.setAttribute('role', 'status')
  form.after(status)

  function mount(): void {
    const slow = setTimeout(() => (status.textContent = loadingWords), SLOW)
    reachable
      .loadSearch()
      .then(
        () => {
          reachable.mountSearch?.(form, { entered, fromClipboard })
          status.remove()
        },
        () => {
          status.textContent = fetchWords.failed
          form.addEventListener('input', mount, { once: true })
        },
      )
      .finally(() => clearTimeout(slow))
  }

  function remember(event: Event): void {
    if (reachable.mountSearch) return
    const { key, shiftKey, isComposing } = event as KeyboardEvent
    entered = key === 'Enter' && !shiftKey && !isComposing
    if (entered) event.preventDefault()
  }

  field.addEventListener('keydown', remember)
  field.addEventListener('blur', remember)
  form.addEventListener('input', (event) => {
    fromClipboard = isFromClipboard(event) || (fromClipboard && field.value !== '')
  })
  form.addEventListener('input', mount, { once: true })
  // Preload on focus, which usually comes before typing.
  form.addEventListener('focusin', () => void reachable.loadSearch(), { once: true })
  // A query is in the field, in the history state, or in the address.
  if (field.value || history.state || /[?&#]q=/.test(location.href)) mount()
  else if (document.activeElement === field) void reachable.loadSearch()
  // Focus the field on a fresh visit. Not on Back or reload, which restore the scroll position, and not on touch
  // devices, where the keyboard would cover the page.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const isVisit = visit?.type === 'navigate' && matchMedia('(hover)').matches
  if (isVisit && document.activeElement === document.body) field.focus({ preventScroll: true })
}
