import type { Element, Nodes, Root } from 'hast'
import { rehype } from 'rehype'

/** A line of visible text, and the line of the file on which it starts. */
export interface HtmlLine {
  readonly text: string
  /** 1-based */
  readonly line: number
}

/** Elements whose content is not visible text. */
const UNSEEN = new Set(
  'head script style template noscript svg math iframe object nav footer select dialog'.split(' '),
)
/** Elements that start and end a line. */
const BLOCKS = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Blocks with vertical space around them, which become blank lines. */
const SPACED = new Set('p h1 h2 h3 h4 h5 h6 pre blockquote ul ol table figure'.split(' '))

/**
 * Returns the visible text of an HTML document line by line. Blocks and `<br>` start lines; white space is
 * collapsed except in `<pre>`; hidden content is left out. If the page has `<main>`, only that is read.
 * Nothing is run or fetched.
 *
 * @param firstLine line of the file on which the HTML begins, 1-based
 * @param isLeftOut tells elements that are left out
 */
export function htmlLines(
  html: string,
  firstLine = 1,
  isLeftOut: (element: Element) => boolean = () => false,
): HtmlLine[] {
  const root = rehype().parse(html)
  const walker = new Walker(firstLine - 1, isLeftOut)
  walker.walk(find(root, 'main') ?? find(root, 'body') ?? root, false)
  return walker.end()
}

class Walker {
  private readonly lines: HtmlLine[] = []
  private text = ''
  private line = 1

  constructor(
    private readonly offset: number,
    private readonly isLeftOut: (element: Element) => boolean,
  ) {}

  walk(node: Nodes, pre: boolean): void {
    if (node.type === 'text') {
      this.add(node.value, node.position?.start.line ?? this.line, pre)
      return
    }
    if (node.type !== 'element' && node.type !== 'root') return
    if (node.type === 'element') {
      if (UNSEEN.has(node.tagName) || isHidden(node) || this.isLeftOut(node)) return
      if (node.tagName === 'br') {
        this.flush()
        return
      }
    }
    const name = node.type === 'element' ? node.tagName : ''
    const block = BLOCKS.has(name)
    if (block) this.flush()
    if (SPACED.has(name)) this.blank()
    for (const child of node.children) this.walk(child, pre || name === 'pre')
    if (block) this.flush(name === 'pre' ? 'indented' : 'folded')
    if (SPACED.has(name)) this.blank()
  }

  end(): HtmlLine[] {
    this.flush()
    while (this.lines.at(-1)?.text === '') this.lines.pop()
    return this.lines
  }

  private add(value: string, line: number, pre: boolean): void {
    if (!pre) {
      const folded = value.replace(/\s+/gu, ' ')
      if (this.text === '') {
        if (folded.trim() === '') return
        const leading = /^\s*/u.exec(value)?.[0] ?? ''
        this.line = line + (leading.match(/\n/gu)?.length ?? 0)
      }
      this.text += folded
      return
    }
    value.split('\n').forEach((part, n) => {
      if (n > 0) this.flush('line of pre')
      if (this.text === '') this.line = line + n
      this.text += part
    })
  }

  /** Ends a line. `<pre>` keeps indentation and empty lines. */
  private flush(how: 'folded' | 'indented' | 'line of pre' = 'folded'): void {
    const text = how === 'folded' ? this.text.trim() : this.text.trimEnd()
    this.text = ''
    if (text === '' && how !== 'line of pre') return
    this.lines.push({ text, line: this.line + this.offset })
  }

  private blank(): void {
    const last = this.lines.at(-1)
    if (last && last.text !== '') this.lines.push({ text: '', line: last.line })
  }
}

/** Whether an element repeats what another post says, as forums and mail programs mark it. */
export function isQuotation({ tagName, properties }: Element): boolean {
  const names = Array.isArray(properties.className) ? properties.className : []
  return (
    (tagName === 'aside' && names.includes('quote')) ||
    (tagName === 'blockquote' && properties.type === 'cite') ||
    names.includes('gmail_quote')
  )
}

function isHidden({ properties }: Element): boolean {
  return properties.hidden === true || properties.hidden === '' || properties.ariaHidden === 'true'
}

function find(node: Root | Element, name: string): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    if (child.tagName === name) return child
    const found = find(child, name)
    if (found) return found
  }
  return undefined
}
