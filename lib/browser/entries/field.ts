import { fetchWords } from '../../site/strings'

/** Time after which a wait is worth a word, in milliseconds. */
const SLOW = 400

/**
 * The page's own search field until the search is there: what is typed meanwhile is not lost, and the search is
 * loaded by whoever goes into the field.
 */
const form = document.querySelector<HTMLFormElement>('[data-search]')
const field = form?.querySelector('textarea')
if (form && field) waitForSearch(form, field)

function waitForSearch(form: HTMLFormElement, field: HTMLTextAreaElement): void {
  // Enter waits for the search, until another key or until the focus leaves. Before this script came it was a
  // line break.
  let entered = document.activeElement === field && /^.+\n$/.test(field.value)
  if (entered) field.value = field.value.trimEnd()

  /** Says what keeps the reader waiting; the search takes over with words of its own. */
  const status = document.createElement('p')
  status.className = 'soft'
  status.setAttribute('role', 'status')
  form.after(status)

  function mount(): void {
    const slow = setTimeout(() => (status.textContent = fetchWords.loading), SLOW)
    reachable
      .loadSearch()
      .then(
        () => {
          reachable.mountSearch?.(form, entered)
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
  form.addEventListener('input', mount, { once: true })
  // Whoever goes into the field is about to type; what was typed before this script came is there already.
  form.addEventListener('focusin', () => void reachable.loadSearch(), { once: true })
  // A search stands in the address, or in the history where it is too long for one.
  if (field.value || history.state || /[?&#]q=/.test(location.href)) mount()
  else if (document.activeElement === field) void reachable.loadSearch()
  // The field is ready for whoever comes to search. Not on the way back, which leads to where the reader was, nor
  // where a keyboard would cover the page.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const isVisit = visit?.type === 'navigate' && matchMedia('(hover)').matches
  if (isVisit && document.activeElement === document.body) field.focus({ preventScroll: true })
}
