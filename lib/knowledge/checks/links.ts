import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { headingId } from '../../markdown/headings'
import { parseMarkdown } from '../../markdown/tree'
import type { Fault } from '../../model/fault'
import { FIXED_PAGES, type Knowledge } from '../../model/knowledge'
import { errorKey } from '../../model/error-code'
import { closest } from '../../util/closest'
import type { PageLines } from '../page-lines'

/** Checks that internal links in curated Markdown and slugs in front matter point to existing pages. */
export function checkLinks(knowledge: Knowledge, lines: PageLines): Fault[] {
  const anchorsByUrl = targets(knowledge)
  return [...checkOnlyCauses(knowledge, lines), ...pageLinks(knowledge, lines, anchorsByUrl)]
}

/** Checks that the only cause of an error is a symptom. */
function checkOnlyCauses({ errors, symptomBySlug }: Knowledge, lines: PageLines): Fault[] {
  return errors.flatMap(({ file, symptom, title }) =>
    symptom === undefined || symptomBySlug.has(symptom)
      ? []
      : [
          lines.fault(file, symptom, {
            problem: `the only cause of ${title} is not a symptom`,
            expected: 'the slug of a file in content/symptoms',
            found: symptom,
            fix: closest(symptom, symptomBySlug.keys()) ?? 'remove `symptom:`',
          }),
        ],
  )
}

function pageLinks(
  knowledge: Knowledge,
  lines: PageLines,
  anchorsByUrl: ReturnType<typeof targets>,
): Fault[] {
  return [...knowledge.symptoms, ...knowledge.remediations, ...knowledge.guides].flatMap((page) => {
    const faults: Fault[] = []
    visit(parseMarkdown(page.body), 'link', (node) => {
      if (/^(https?:|mailto:)/.test(node.url)) return
      const [path = '', anchor] = node.url.split('#')
      const anchors = path === '' ? anchorsByUrl.get(page.url) : anchorsByUrl.get(path)
      const line = page.bodyLine + (node.position?.start.line ?? 1) - 1
      if (!anchors) {
        faults.push({
          file: page.file,
          line,
          problem: 'the link points to no page',
          expected: 'the path of a page from the root, with a trailing slash',
          found: node.url,
          fix: closest(path, anchorsByUrl.keys()) ?? 'link to an existing page',
        })
      } else if (anchor !== undefined && !anchors.has(anchor)) {
        faults.push({
          file: page.file,
          line,
          problem: 'the page has no such anchor',
          expected: [...anchors].slice(0, 12).join(', ') || 'no anchor',
          found: `#${anchor}`,
          fix: closest(anchor, anchors) ?? 'link to the page without an anchor',
        })
      }
    })
    return [...faults, ...checkSlugs(page, knowledge, lines)]
  })
}

function checkSlugs(
  page: Knowledge['symptoms' | 'remediations' | 'guides'][number],
  knowledge: Knowledge,
  lines: PageLines,
): Fault[] {
  const errorKeys = new Set(knowledge.errors.map((error) => errorKey(error.domain, error)))
  const related = page.kindOfPage === 'guide' ? [] : page.related
  const relatedTo = page.kindOfPage === 'symptom' ? knowledge.symptomBySlug : knowledge.remedyBySlug
  const wanted: [
    string,
    readonly string[],
    { has(key: string): boolean; keys(): Iterable<string> },
  ][] = [
    ['post', page.posts, knowledge.postBySlug],
    [page.kindOfPage, related, relatedTo],
  ]
  if (page.kindOfPage === 'symptom') {
    wanted.push(['remediation', page.remediations, knowledge.remedyBySlug])
    wanted.push(['error', page.errors, errorKeys])
  }
  return wanted.flatMap(([kind, slugs, known]) =>
    slugs
      .filter((slug) => !known.has(slug))
      .map((slug) =>
        lines.fault(page.file, slug, {
          problem: `there is no ${kind} named ${slug}`,
          expected:
            kind === 'error'
              ? '<domain>/<code> from content/errors/'
              : `the file content/${kind}s/${slug}.md`,
          fix: closest(slug, known.keys()) ?? `add the ${kind}, or remove the line`,
        }),
      ),
  )
}

function targets(knowledge: Knowledge): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>(FIXED_PAGES.map((url) => [url, new Set()]))
  for (const page of [
    ...knowledge.posts,
    ...knowledge.symptoms,
    ...knowledge.remediations,
    ...knowledge.guides,
  ]) {
    const anchors = new Set<string>()
    for (const node of parseMarkdown(page.body).children) {
      if (node.type === 'heading') headingId(toString(node), anchors)
    }
    map.set(page.url, anchors)
  }
  for (const error of knowledge.errors) map.set(error.url, new Set())
  for (const domain of knowledge.errorDomains) map.set(`/errors/${domain.slug}/`, new Set())
  map.set('/glossary/', new Set(knowledge.glossary.map((entry) => entry.slug)))
  return map
}
