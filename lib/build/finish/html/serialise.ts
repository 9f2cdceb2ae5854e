import type { Element, Nodes, Parents, Properties, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'

type Value = Properties[string]
type Space = 'html' | 'svg'

/**
 * The tree as text; boolean attributes are written short.
 *
 * It is the text that `toHtml` of hast-util-to-html writes, in a tenth of the time: the library is asked once
 * for each element's and attribute's name, and for every value that needs more than quotes.
 */
export function serialisePage(tree: Root): string {
  return contentOf(tree, 'html')
}

function contentOf(parent: Parents, space: Space): string {
  let text = ''
  const isRaw = parent.type === 'element' && RAW_TEXT.has(parent.tagName)
  for (const child of parent.children) {
    if (child.type === 'text') text += isRaw ? child.value : escapeText(child.value)
    else if (child.type === 'element' && child.tagName !== 'template')
      text += elementText(child, space)
    else text += library(child, space)
  }
  return text
}

const RAW_TEXT: ReadonlySet<string> = new Set(['script', 'style'])

/** SVG elements whose content is HTML (HTML Standard, § 13.2.6, “HTML integration point”). */
const HTML_INSIDE: ReadonlySet<string> = new Set(['desc', 'foreignObject', 'title'])

function elementText(element: Element, space: Space): string {
  const { tagName, properties } = element
  const own = tagName === 'svg' ? 'svg' : space
  const content = contentOf(element, own === 'svg' && HTML_INSIDE.has(tagName) ? 'html' : own)
  let text = `<${tagName}`
  for (const name in properties) text += writerOf(name, own).write(properties[name])
  return `${text}>${content}${content === '' ? endOf(tagName, space) : `</${tagName}>`}`
}

function escapeText(text: string): string {
  return text.replace(/[<&]/g, reference)
}

/** hast-util-to-html escapes more than double quotes need, for the sake of parsers that are not. */
function escapeValue(text: string): string {
  return text.replace(/["&'`\0]/g, reference)
}

function reference(sign: string): string {
  return `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`
}

function library(node: Nodes, space: Space): string {
  return toHtml(node, { collapseEmptyAttributes: true, space })
}

const ends: Record<Space, Map<string, string>> = { html: new Map(), svg: new Map() }

/** End tag of an element without content: none for the void ones of HTML. */
function endOf(tagName: string, space: Space): string {
  let end = ends[space].get(tagName)
  if (end === undefined) {
    const whole = library({ type: 'element', tagName, properties: {}, children: [] }, space)
    end = whole.slice(whole.indexOf('>') + 1)
    ends[space].set(tagName, end)
  }
  return end
}

const writers: Record<Space, Map<string, AttributeWriter>> = { html: new Map(), svg: new Map() }

function writerOf(property: string, space: Space): AttributeWriter {
  let writer = writers[space].get(property)
  if (!writer) {
    writer = new AttributeWriter(property, space)
    writers[space].set(property, writer)
  }
  return writer
}

/** What hast-util-to-html makes of the attributes of one name. */
class AttributeWriter {
  /** How the attribute begins when it has a text: ` title="`. */
  private readonly start: string
  private readonly known = new Map<Value, string>()

  constructor(
    private readonly property: string,
    private readonly space: Space,
  ) {
    this.start = this.ask('-').slice(0, -2)
  }

  write(value: Value): string {
    // A text that repeats the name, or none at all, can stand for mere presence.
    if (typeof value === 'string' && value !== '' && !this.start.includes(value))
      return `${this.start}${escapeValue(value)}"`
    // Lists are shared between pages (tree.ts), so that each is met again as the same object.
    let text = this.known.get(value)
    if (text === undefined) {
      text = this.ask(value)
      this.known.set(value, text)
    }
    return text
  }

  private ask(value: Value): string {
    const properties = { [this.property]: value }
    const whole = library({ type: 'element', tagName: 'g', properties, children: [] }, this.space)
    return whole.slice('<g'.length, -'></g>'.length)
  }
}
