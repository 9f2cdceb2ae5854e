import type { Element, Root as HtmlRoot } from 'hast'
import { toText } from 'hast-util-to-text'
import { common, createLowlight } from 'lowlight'
import type { Root } from 'mdast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { visit } from 'unist-util-visit'
import type { GlossaryEntry } from '../model/guide'
import { curlApostrophes } from './apostrophes'
import { headingId } from './headings'
import { numberLines } from './lines'
import { reuse } from '../util/node/result-cache'
import { linkReferences, type Reference } from './references'
import { linkTerms } from './terms'
import { markdown } from './tree'

export interface RenderOptions {
  /** Evidence of the page, for `[^id]` marks. */
  readonly references?: ReadonlyMap<string, Reference>
  /** Glossary whose terms are linked at their first use; omit for forum text, whose apostrophes stay straight too. */
  readonly glossary?: readonly GlossaryEntry[]
  /** Anchors already used on the page; the anchors of this text's headings are added. */
  readonly usedIds?: Set<string>
  /** Added to the level of each heading, so that a body nests below the page's own headings. Default 0. */
  readonly shiftHeadings?: number
  /** Prefix of the anchors of code lines. Without it, code has no line numbers. */
  readonly lines?: string
}

export interface Heading {
  /** 1 to 6, as rendered. */
  readonly depth: number
  readonly text: string
  readonly id: string
}

export interface Rendered {
  readonly html: string
  readonly headings: readonly Heading[]
}

const lowlight = createLowlight(common)

/** Allowed HTML: rehype-sanitize's default schema plus our classes and anchors, without images. */
const schema: typeof defaultSchema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'img' && name !== 'input'),
  protocols: { href: ['http', 'https', 'mailto'] },
  attributes: {
    ...defaultSchema.attributes,
    a: ['href', 'rel', ['className', 'ref', 'inference', 'term']],
    code: [['className', /^language-[\w+-]+$/, 'hljs']],
    pre: [['dataLang', /^[\w+-]+$/], 'tabIndex'],
    span: [['className', /^hljs-[\w-]+$/, /^[\w]+_$/]],
    '*': ['id'],
  },
}

/**
 * Renders Markdown as safe HTML. Shows raw HTML as text, keeps only http, https, mailto and site links,
 * highlights code with class names, and gives headings anchors.
 */
export function renderMarkdown(text: string, options: RenderOptions = {}): Rendered {
  const { references = [], glossary = [], usedIds = [], shiftHeadings = 0, lines } = options
  const rendered = reuse(
    () => {
      const terms = glossary.map(({ term, slug }) => [term, slug])
      return [
        'HTML',
        text,
        [...references],
        options.glossary && terms,
        [...usedIds],
        shiftHeadings,
        lines,
      ]
    },
    () => render(text, options),
  )
  for (const { id } of rendered.headings) options.usedIds?.add(id)
  return rendered
}

function render(text: string, options: RenderOptions): Rendered {
  const headings: Heading[] = []
  const html = markdown()
    .use(rawHtmlAsText)
    .use(linkReferences, options.references ?? new Map<string, Reference>())
    .use(linkTerms, options.glossary ?? [])
    .use(curlApostrophes, options.glossary !== undefined) // `false` leaves the plugin out
    .use(remarkRehype)
    .use(nameHeadings, headings, options.usedIds ?? new Set<string>(), options.shiftHeadings ?? 0)
    .use(highlightCode)
    .use(markExternalLinks)
    .use(rehypeSanitize, schema)
    .use(numberLines, options.lines ?? null)
    .use(rehypeStringify)
    .processSync(text)
  return { html: String(html), headings }
}

function rawHtmlAsText() {
  return (tree: Root): void =>
    visit(tree, 'html', (node, index, parent) => {
      if (parent && index !== undefined) {
        const text = { type: 'text' as const, value: node.value }
        parent.children[index] =
          parent.type === 'paragraph' || parent.type === 'heading'
            ? text
            : { type: 'paragraph', children: [text] }
      }
    })
}

/** Gives every heading an anchor, moves it down by `shift` levels, and adds it to `headings`. */
function nameHeadings(headings: Heading[], used: Set<string>, shift: number) {
  return (tree: HtmlRoot): void =>
    visit(tree, 'element', (node) => {
      const match = /^h([1-6])$/.exec(node.tagName)
      if (!match) return
      const depth = Math.min(6, Number(match[1]) + shift)
      const text = toText(node).trim()
      const id = headingId(text, used)
      node.tagName = `h${depth}`
      node.properties.id = id
      headings.push({ depth, text, id })
    })
}

/** Highlights code at build time. Leaves `text` and unknown languages plain. */
function highlightCode() {
  return (tree: HtmlRoot): void =>
    visit(tree, 'element', (node, _index, parent) => {
      if (node.tagName !== 'code' || parent?.type !== 'element' || parent.tagName !== 'pre') return
      parent.properties.tabIndex = 0
      const language = languageOf(node)
      if (language === null) return
      parent.properties.dataLang = language
      if (!lowlight.registered(language)) return
      const highlighted = lowlight.highlight(language, toText(node, { whitespace: 'pre' }))
      node.children = highlighted.children as Element['children']
    })
}

function languageOf(code: Element): string | null {
  const names = code.properties.className
  const found = Array.isArray(names)
    ? names.find((name) => typeof name === 'string' && name.startsWith('language-'))
    : undefined
  return typeof found === 'string' ? found.slice('language-'.length) : null
}

function markExternalLinks() {
  return (tree: HtmlRoot): void =>
    visit(tree, 'element', (node) => {
      if (node.tagName === 'a' && /^https?:/i.test(String(node.properties.href ?? ''))) {
        node.properties.rel = ['nofollow', 'noopener', 'noreferrer']
      }
    })
}
