import { visit } from 'unist-util-visit'
import { reuse } from '../../util/node/result-cache'
import { parseMarkdown } from '../../markdown/tree'
import { addressIn } from '../addresses'

/** Start of a link to a site path; texts without one need not be parsed. */
const SITE_LINK = /\]\(\//

/**
 * Rewrites Markdown links to site paths so that they work from a file; see `addressIn`. Changes nothing else,
 * neither code nor links to other sites.
 *
 * @param file path below the root of the file that will contain the text
 */
export function relink(markdown: string, file: string): string {
  if (!SITE_LINK.test(markdown)) return markdown
  const places = reuse(
    () => ['site links', markdown],
    () => siteLinks(markdown),
  )
  return places.reduceRight(
    (text, { at, path }) =>
      text.slice(0, at) + addressIn(file, path) + text.slice(at + path.length),
    markdown,
  )
}

/** A link to a site path: its offset in the Markdown, and the path. */
interface SiteLink {
  readonly at: number
  readonly path: string
}

function siteLinks(markdown: string): SiteLink[] {
  const places: SiteLink[] = []
  visit(parseMarkdown(markdown), 'link', ({ url, position }) => {
    const [from, to] = [position?.start.offset, position?.end.offset]
    if (!/^\/(?!\/)/.test(url) || from === undefined || to === undefined) return
    const opening = markdown.slice(from, to).lastIndexOf(`](${url}`)
    if (opening >= 0) places.push({ at: from + opening + ']('.length, path: url })
  })
  return places
}

/** Applies `relink` to every string in a JSON value, at any depth. */
export function relinkTexts(value: unknown, file: string): unknown {
  if (typeof value === 'string') return relink(value, file)
  if (Array.isArray(value)) return value.map((entry) => relinkTexts(entry, file))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, relinkTexts(entry, file)]),
  )
}
