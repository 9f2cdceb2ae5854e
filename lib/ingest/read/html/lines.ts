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

/** How HTML is read as text. */
export interface HtmlTextOptions {
  /** Tells elements that are left out. */
  readonly isLeftOut?: (element: Element) => boolean
  /** Whether items of lists begin with their marker, `• ` or `1. `, by which a list is recognized again. */
  readonly marksItems?: boolean
}

/**
 * Returns the visible text of an HTML document line by line. Blocks and `<br>` start lines; white space is
 * collapsed except in `<pre>`; hidden content is left out. If the page has `<main>`, only that is read.
 * Nothing is run or fetched.
 */
export function htmlLines(html: string, options: HtmlTextOptions = {}): HtmlLine[] {
  const root = rehype().parse(html)
  const walker = new Walker(options)
  walker.walk(find(root, 'main') ?? find(root, 'body') ?? root, false)
  return walker.end()
}

class Walker {
  private readonly lines: HtmlLine[] = []
  private text = ''
  private line = 1
  /** Marker of the item whose text has not begun. */
  private marker = ''
  /** Number of the next item of each open list; null for bullets. */
  private readonly lists: (number | null)[] = []

  constructor(private readonly options: HtmlTextOptions) {}

  walk(node: Nodes, pre: boolean): void {
    if (node.type === 'text') {
      this.add(node.value, node.position?.start.line ?? this.line, pre)
      return
    }
    if (node.type !== 'element' && node.type !== 'root') return
    if (node.type === 'element') {
      if (UNSEEN.has(node.tagName) || isHidden(node) || this.options.isLeftOut?.(node)) return
      if (node.tagName === 'br') {
        this.flush()
        return
      }
    }
    const name = node.type === 'element' ? node.tagName : ''
    const block = BLOCKS.has(name)
    if (block) this.flush()
    if (SPACED.has(name)) this.blank()
    const isList = name === 'ul' || name === 'ol'
    if (isList) this.lists.push(name === 'ol' ? startOf(node as Element) : null)
    if (name === 'li') this.marker = this.nextMarker()
    if (name === 'pre') this.marker = ''
    for (const child of node.children) this.walk(child, pre || name === 'pre')
    if (block) this.flush(name === 'pre' ? 'indented' : 'folded')
    if (isList) this.lists.pop()
    if (name === 'li') this.marker = ''
    if (SPACED.has(name)) this.blank()
  }

  private nextMarker(): string {
    if (!this.options.marksItems) return ''
    const number = this.lists.at(-1)
    if (typeof number !== 'number') return '• '
    this.lists.splice(-1, 1, number + 1)
    return `${number}. `
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
    this.lines.push({ text: this.marker + text, line: this.line })
    this.marker = ''
  }

  private blank(): void {
    const last = this.lines.at(-1)
    if (last && last.text !== '') this.lines.push({ text: '', line: last.line })
  }
}

/** Number of the first item of a numbered list. */
function startOf({ properties }: Element): number {
  const start = Number(properties.start ?? 1)
  return Number.isSafeInteger(start) ? start : 1
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
