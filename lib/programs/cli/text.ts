import wrapAnsi from 'wrap-ansi'
import { programWords, searchWords, surenessWords } from '../../site/strings'
import type { Explanation, LogOutput, PageOutput, SearchOutput } from '../answers/answers'

/** Layout of the text. */
export interface Layout {
  /** Width in columns. */
  readonly width: number
  readonly hasColor: boolean
}

/** Width in columns if the terminal does not report one, and the minimum and maximum that are readable. */
const WIDTH = { unknown: 80, least: 40, most: 100 }
/** Maximum number of line numbers listed for a match. */
const LINES = 12

/** Layout for a stream: colors only on a terminal and without NO_COLOR (https://no-color.org). */
export function layoutOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: NodeJS.ProcessEnv,
): Layout {
  const columns = stream.columns ?? (Number(env.COLUMNS) || WIDTH.unknown)
  return {
    width: Math.min(WIDTH.most, Math.max(WIDTH.least, columns)),
    hasColor: stream.isTTY === true && !env.NO_COLOR,
  }
}

/** Formats answers as text for a terminal. */
export class Text {
  readonly #layout: Layout

  constructor(layout: Layout) {
    this.#layout = layout
  }

  search({ answer, didYouMean, hits }: SearchOutput): string {
    return this.#blocks([
      answer === 'none' && searchWords.none(false),
      answer === 'closest' && searchWords.closest,
      didYouMean !== null && programWords.didYouMean(didYouMean),
      ...(answer === 'none' ? [] : hits).map(({ kind, title, permanent, excerpt }) => [
        this.#bold(title),
        this.#soft(`${kind}  ${permanent}`),
        excerpt,
      ]),
    ])
  }

  explanation({ errors }: Explanation): string {
    return this.#blocks([
      errors.length === 0 && programWords.unknownError,
      ...errors.flatMap(({ title, permanent, meaning, check, forms, pages }) => [
        [this.#bold(title), this.#soft(permanent), meaning],
        check.length > 0 && [
          programWords.check,
          ...check.map((step, n) => this.#item(`${n + 1}. `, step)),
        ],
        forms.length > 0 && `${programWords.forms} ${forms.join(', ')}`,
        pages.length > 0 && [
          programWords.pages,
          ...pages.map((page) => this.#item('- ', `${page.title}  ${this.#soft(page.permanent)}`)),
        ],
      ]),
    ])
  }

  log({ matches, errors, closest }: LogOutput): string {
    return this.#blocks([
      matches.length + errors.length === 0 && programWords.noMatch,
      ...matches.map(({ title, permanent, sureness, lines }) => [
        this.#bold(title),
        this.#soft(`${surenessWords[sureness]}, ${linesOf(lines)}  ${permanent}`),
      ]),
      errors.length > 0 && [
        programWords.errorsInLog,
        ...errors.map(({ title, permanent, meaning, lines }) =>
          this.#item('- ', `${title}: ${meaning} ${this.#soft(`${linesOf(lines)}  ${permanent}`)}`),
        ),
      ],
      closest.length > 0 && [
        programWords.closest,
        ...closest.map(({ title, permanent }) =>
          this.#item('- ', `${title}  ${this.#soft(permanent)}`),
        ),
      ],
    ])
  }

  /** Formats a page: bold headings, wrapped paragraphs, unchanged code. */
  page({ markdown }: PageOutput): string {
    let isCode = false
    return markdown
      .split('\n')
      .map((line) => {
        if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode
        if (isCode || /^\s*(?:```|~~~|\|)/.test(line)) return line
        if (/^#{1,6} /.test(line)) return this.#bold(line)
        const lead = /^(?:\s|[-*>] |\d+\. )*/.exec(line)?.[0] ?? ''
        return this.#item(lead, line.slice(lead.length))
      })
      .join('\n')
  }

  /** Joins blocks with an empty line between them; each is a text or lines of text. */
  #blocks(blocks: readonly (string | false | readonly string[])[]): string {
    const shown = blocks.flatMap((block) => (block === false ? [] : [[block].flat()]))
    return shown.map((lines) => lines.map((line) => this.#wrapped(line)).join('\n')).join('\n\n')
  }

  /** Text after a marker, with its further lines indented. */
  #item(mark: string, text: string): string {
    const lines = wrapAnsi(text, this.#layout.width - mark.length).split('\n')
    return lines.map((line, n) => (n === 0 ? mark : ' '.repeat(mark.length)) + line).join('\n')
  }

  #wrapped(line: string): string {
    return wrapAnsi(line, this.#layout.width, { trim: false })
  }

  #bold(text: string): string {
    return this.#layout.hasColor ? `\u001b[1m${text}\u001b[22m` : text
  }

  #soft(text: string): string {
    return this.#layout.hasColor ? `\u001b[2m${text}\u001b[22m` : text
  }
}

function linesOf(lines: readonly number[]): string {
  const rest = lines.length > LINES ? ' …' : ''
  return programWords.lines(lines.slice(0, LINES).join(', ') + rest)
}
