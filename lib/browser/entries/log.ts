import { logWords } from '../../site/strings'
import { addStyles, h } from '../ui/dom'
import { store, readStored } from '../ui/storage'
import css from '../logs/log.css'
import tables from '../ui/styles/tables.css'
import marks from '../ui/styles/marks.css'
import { droppedFiles, pickedFiles } from '../logs/dropped'
import { errorReport, explained, otherWays } from '../logs/errors'
import { logLines } from '../logs/log-lines'
import { fileReport } from '../logs/read-files'
import { matchesIn, readLog, type Reading } from '../logs/reader'
import { matchList, timeline } from '../logs/report'
import type { DroppedFile, LogOutcome } from '../logs/worker-messages'

/** Longest text that is pasted, in characters, and largest file that is shown in the field, in bytes. */
const MOST = 5 * 1024 * 1024
/** Longest text shown in the field, in characters; more makes browsers slow. */
const FIELD = 200_000
/** Storage key of a log that was pasted into the search. */
const PASSED = 'log'

/** First bytes of a text: neither gzip nor zip, and no NUL. */
const isText = (start: string): boolean => !/^(?:\x1f|PK\x03)|\0/.test(start)

addStyles(marks + tables + css)

reachable.readLog = matchesIn
// Without storage the log page opens empty, and its field says what to do.
reachable.passLog = (text) => store(PASSED, text, 'tab')

const form = document.querySelector<HTMLFormElement>('[data-log]')
if (form) startPage(form)

/** Starts the page `/log/`. */
function startPage(form: HTMLFormElement): void {
  const field = form.querySelector('textarea') as HTMLTextAreaElement
  const status = h('p', { role: 'status' })
  const bar = h('progress', { max: '1', 'aria-label': logWords.progress })
  const cancel = h('button', { type: 'button', class: 'quiet' }, logWords.cancel)
  const work = h('p', { class: 'row', hidden: true }, bar, cancel)
  const report = h('div', {})
  form.after(status, work, report)
  /** What is read again: the field, a text too long for it, or files. */
  let source: string | readonly DroppedFile[] | null = null
  let reading: Reading | null = null

  async function read(): Promise<void> {
    reading?.cancel()
    const what = source ?? field.value
    field.scrollTo(0, 0)
    report.replaceChildren()
    if (what.length === 0 || (typeof what === 'string' && !what.trim())) {
      status.textContent = logWords.empty
      return
    }
    bar.value = 0
    status.textContent = logWords.reading(0, '')
    work.hidden = false
    const mine = readLog(what, (share, file) => {
      if (reading !== mine) return
      bar.value = share
      status.textContent = logWords.reading(Math.round(share * 100), file)
    })
    reading = mine
    try {
      const outcome = await mine.outcome
      if (reading === mine) await show(outcome, () => reading === mine)
    } catch {
      if (reading === mine) status.textContent = logWords.failed
    }
    if (reading === mine) work.hidden = true
  }

  async function show({ result, files }: LogOutcome, isCurrent: () => boolean): Promise<void> {
    const { matches } = result
    if (matches.length > 0) {
      const lines = new Set(matches.flatMap(({ evidence }) => evidence.map(({ line }) => line)))
      status.textContent = logWords.found(matches.length, lines.size)
      report.replaceChildren(matchList(result), ...logLines(result), ...timeline(result))
    }
    const errors = await explained(result.errors)
    if (!isCurrent()) return
    if (errors.length > 0) report.append(...errorReport(errors, result.files))
    if (matches.length === 0) {
      status.textContent = `${logWords.none} ${logWords.noneHelp(errors.length)}`
      if (errors.length === 0) report.replaceChildren(...otherWays())
    }
    if (files) report.append(...fileReport(files))
  }

  function take(text: string, name = ''): void {
    source = text.length > FIELD ? text : null
    field.value = source === null ? text : logWords.held(name, text.split('\n').length)
    field.readOnly = source !== null
    void read()
  }

  async function takeFiles(files: readonly DroppedFile[]): Promise<void> {
    const [first] = files
    if (!first) return
    if (files.length === 1 && first.file.size <= MOST && !first.name.includes('/')) {
      const text = await first.file.text()
      if (isText(text)) return take(text, first.name)
    }
    source = files
    field.value = files
      .map(({ name }) => name)
      .slice(0, 20)
      .join('\n')
    field.readOnly = true
    await read()
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void read()
  })
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
  })
  function stop(words: string): void {
    reading?.cancel()
    reading = null
    work.hidden = true
    status.textContent = words
  }
  cancel.addEventListener('click', () => stop(logWords.canceled))
  form.addEventListener('reset', () => {
    source = null
    field.readOnly = false
    stop('')
    report.replaceChildren()
  })
  field.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain')
    if (!text || field.value) return
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
