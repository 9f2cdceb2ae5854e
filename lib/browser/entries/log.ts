import { logWords } from '../../site/strings'
import { addStyles, h } from '../ui/dom'
import { store, readStored } from '../ui/storage'
import css from '../logs/log.css'
import tables from '../ui/styles/tables.css'
import marks from '../ui/styles/marks.css'
import { droppedFiles, pickedFiles } from '../logs/dropped'
import { logField, MOST } from '../logs/log-field'
import { showOutcome } from '../logs/outcome'
import { matchesIn, readLog, type Reading } from '../logs/reader'
import type { DroppedFile } from '../logs/worker-messages'

/** Storage key of a log that was pasted into the search. */
const PASSED = 'log'

addStyles(marks + tables + css)

reachable.readLog = matchesIn
// Without storage the log page opens empty, and its field says what to do.
reachable.passLog = (text) => store(PASSED, text, 'tab')

const form = document.querySelector<HTMLFormElement>('[data-log]')
if (form) startPage(form)

/** Starts the page `/log/`. */
function startPage(form: HTMLFormElement): void {
  const box = form.querySelector('textarea') as HTMLTextAreaElement
  const field = logField(box)
  const status = h('p', { role: 'status' })
  const bar = h('progress', { max: '1', 'aria-label': logWords.progress })
  const cancel = h('button', { type: 'button', class: 'quiet' }, logWords.cancel)
  const work = h('p', { class: 'row', hidden: true }, bar, cancel)
  const report = h('div', {})
  form.after(status, work, report)
  let reading: Reading | null = null

  async function read(): Promise<void> {
    reading?.cancel()
    const source = field.source()
    box.scrollTo(0, 0)
    report.replaceChildren()
    if (source.length === 0 || (typeof source === 'string' && !source.trim())) {
      status.textContent = logWords.empty
      return
    }
    bar.value = 0
    status.textContent = logWords.reading(0, '')
    work.hidden = false
    const mine = readLog(source, (share, file) => {
      if (reading !== mine) return
      bar.value = share
      status.textContent = logWords.reading(Math.round(share * 100), file)
    })
    reading = mine
    const isCurrent = (): boolean => reading === mine
    try {
      const outcome = await mine.outcome
      if (isCurrent()) await showOutcome(outcome, status, report, isCurrent)
      // On a phone the results are below the window.
      if (isCurrent() && status.getBoundingClientRect().top > innerHeight / 2)
        status.scrollIntoView()
    } catch {
      if (isCurrent()) status.textContent = logWords.failed
    }
    if (isCurrent()) work.hidden = true
  }

  function take(text: string): void {
    field.take(text)
    void read()
  }

  async function takeFiles(files: readonly DroppedFile[]): Promise<void> {
    if (files.length === 0) return
    await field.takeFiles(files)
    await read()
  }

  function stop(words: string): void {
    reading?.cancel()
    reading = null
    work.hidden = true
    status.textContent = words
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void read()
  })
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
  })
  cancel.addEventListener('click', () => stop(logWords.canceled))
  form.addEventListener('reset', () => {
    field.release()
    stop('')
    report.replaceChildren()
  })
  box.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain')
    if (!text || box.value) return
    event.preventDefault()
    take(text.slice(0, MOST))
  })
  for (const picker of form.querySelectorAll('input'))
    picker.addEventListener('change', () => void takeFiles(pickedFiles(picker.files)))
  document.addEventListener('dragover', (event) => event.preventDefault())
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    if (event.dataTransfer)
      void droppedFiles(event.dataTransfer).then(takeFiles, () => stop(logWords.unreadableFolder))
  })

  const passed = readStored(PASSED, '', 'tab')
  store(PASSED, null, 'tab')
  if (passed) take(passed)
}
