import type { Element, ElementContent, Properties, Root, RootContent } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { html as markup, type DefaultTreeAdapterTypes, type Token } from 'parse5'
import type { Document } from './html'

type Value = Properties[string]

/**
 * The page as a hast tree, without positions: keeping them costs as much as parsing, and a fault of a
 * finished page is named by its page, not by a place in the export's single long line.
 *
 * It is the tree that `fromParse5` of hast-util-from-parse5 makes, in an eighth of the time: the library is
 * asked once for each attribute's name, and once for each value that is more than a text; the answers are kept.
 * Lists among the values are therefore shared and must not be changed in place.
 */
export function toTree(document: Document): Root {
  const quirksMode = document.mode !== 'no-quirks'
  return { type: 'root', children: childrenOf(document), data: { quirksMode } }
}

function childrenOf(parent: DefaultTreeAdapterTypes.ParentNode): RootContent[] {
  return parent.childNodes.map(toNode)
}

function toNode(node: DefaultTreeAdapterTypes.ChildNode): RootContent {
  if (node.nodeName === '#text' && 'value' in node) return { type: 'text', value: node.value }
  if ('tagName' in node && node.tagName !== 'template' && PLAIN_TAG_NAME.test(node.tagName))
    return toElement(node)
  return fromParse5(node) as RootContent
}

/** Names that the library does not take for selectors. */
const PLAIN_TAG_NAME = /^[A-Za-z][\w-]*$/

function toElement(node: DefaultTreeAdapterTypes.Element): Element {
  const known = node.namespaceURI === markup.NS.SVG ? svg : html
  let tagName = known.tagNames.get(node.tagName)
  if (tagName === undefined) {
    tagName = askLibrary(node.tagName, node.namespaceURI, []).tagName
    known.tagNames.set(node.tagName, tagName)
  }
  const properties: Properties = {}
  for (const attr of node.attrs) {
    const name = attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name
    let reader = known.attributes.get(name)
    if (!reader) {
      reader = new AttributeReader(node.namespaceURI, attr)
      known.attributes.set(name, reader)
    }
    if (reader.property !== null) properties[reader.property] = reader.read(attr.value)
  }
  return { type: 'element', tagName, properties, children: childrenOf(node) as ElementContent[] }
}

interface KnownNames {
  readonly tagNames: Map<string, string>
  readonly attributes: Map<string, AttributeReader>
}

const html: KnownNames = { tagNames: new Map(), attributes: new Map() }
const svg: KnownNames = { tagNames: new Map(), attributes: new Map() }

/** What hast-util-from-parse5 makes of the attributes of one name. */
class AttributeReader {
  /** Name in hast, or null for an attribute that hast cannot hold. */
  readonly property: string | null
  /** Whether every value stays the text it is: no list, number or mere presence. */
  private readonly isText: boolean
  private readonly known = new Map<string, Value>()

  constructor(
    private readonly namespace: markup.NS,
    private readonly attr: Token.Attribute,
  ) {
    this.property = Object.keys(this.ask('x'))[0] ?? null
    this.isText = ['', '1', 'a b, c', attr.name].every((text) => this.valueOf(text) === text)
  }

  read(value: string): Value {
    if (this.isText) return value
    if (!this.known.has(value)) this.known.set(value, this.valueOf(value))
    return this.known.get(value)
  }

  private valueOf(value: string): Value {
    return Object.values(this.ask(value))[0]
  }

  private ask(value: string): Properties {
    return askLibrary('g', this.namespace, [{ ...this.attr, value }]).properties
  }
}

function askLibrary(tagName: string, namespaceURI: markup.NS, attrs: Token.Attribute[]): Element {
  const node = { nodeName: tagName, tagName, attrs, namespaceURI, childNodes: [], parentNode: null }
  return fromParse5(node) as Element
}
