import { logWords } from '../../site/strings'
import { addStyles, h } from '../ui/dom'
import { store, readStored } from '../ui/storage'
import css from '../logs/log.css'
import { errorReport, errorsIn, otherWays } from '../logs/errors'
import { readLog } from '../logs/reader'
import { logReport } from '../logs/report'

/** Longest log that is read, in bytes for a file and in characters for pasted text. */
const MOST = 5 * 1024 * 1024
/** Longest text shown in the field, in characters; more makes browsers slow. */
const FIELD = 200_000
/** Storage key of a log that was pasted into the search. */
const PASSED = 'log'

addStyles(css)

reachable.readLog = readLog
// Without storage the log page opens empty, and its field says what to do.
reachable.passLog = (text) => store(PASSED, text, 'tab')

const form = document.querySelector<HTMLFormElement>('[data-log]')
if (form) startPage(form)

/** Starts the page `/log/`. */
function startPage(form: HTMLFormElement): void {
  const field = form.querySelector('textarea') as HTMLTextAreaElement
  const picker = form.querySelector('input') as HTMLInputElement
  const status = h('p', { role: 'status' })
  const report = h('div', {})
  form.after(status, report)
  let large: string | null = null
  let asked = 0

  async function read(): Promise<void> {
    const text = large ?? field.value
    field.scrollTo(0, 0)
    const number = ++asked
    report.replaceChildren()
    if (!text.trim()) {
      status.textContent = logWords.empty
      return
    }
    status.textContent = logWords.reading(0)
    try {
      const matches = await readLog(text, (share) => {
        if (number === asked) status.textContent = logWords.reading(Math.round(share * 100))
      })
      if (number !== asked) return
      if (matches.length > 0) {
        const lines = new Set(matches.flatMap(({ evidence }) => evidence.map(({ line }) => line)))
        status.textContent = logWords.found(matches.length, lines.size)
        report.replaceChildren(...logReport(text, matches))
      }
      // Show the symptoms even if the table of errors does not load.
      const errors = await errorsIn(text.slice(0, MOST)).catch(() => [])
      if (number !== asked) return
      if (errors.length > 0) report.append(...errorReport(errors))
      if (matches.length > 0) return
      status.textContent = `${logWords.none} ${logWords.noneHelp(errors.length)}`
      if (errors.length === 0) report.replaceChildren(...otherWays())
    } catch {
      status.textContent = logWords.failed
    }
  }

  function take(text: string, name = ''): void {
    large = text.length > FIELD ? text : null
    field.value = large === null ? text : logWords.held(name, text.split('\n').length)
    field.readOnly = large !== null
    void read()
  }

  async function takeFile(file: File | undefined): Promise<void> {
    if (!file) return
    const text = await file.slice(0, MOST).text()
    if (text.includes('\0')) status.textContent = logWords.notText
    else take(text, file.size > MOST ? `${file.name} (${logWords.tooLarge})` : file.name)
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void read()
  })
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
  })
  form.addEventListener('reset', () => {
    large = null
    field.readOnly = false
    status.textContent = ''
    report.replaceChildren()
  })
  field.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (field.value) return
    event.preventDefault()
    take(text.slice(0, MOST))
  })
  picker.addEventListener('change', () => void takeFile(picker.files?.[0]))
  document.addEventListener('dragover', (event) => event.preventDefault())
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    void takeFile(event.dataTransfer?.files[0])
  })

  const passed = readStored(PASSED, '', 'tab')
  store(PASSED, null, 'tab')
  if (passed) take(passed)
}
