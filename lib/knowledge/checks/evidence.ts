import { referencedIds } from '../../markdown/references'
import type { Fault } from '../../model/fault'
import type { Guide, Knowledge, Remedy, Symptom } from '../../model/knowledge'
import { closest } from '../../util/closest'
import type { PageLines } from '../page-lines'
import { foldSpace } from '../post-text'

/** Longest quote, in words (docs/style.md). */
const LONGEST_QUOTE = 25

/** Hosts of archives and mirrors. Evidence must use the publisher's own address. */
const MIRRORS = [
  'web.archive.org',
  'archive.org',
  'archive.is',
  'archive.ph',
  'webcache.googleusercontent.com',
  'r.jina.ai',
  'scribd.com',
]

/** Checks that every `[^id]` has evidence, all evidence is used, quotes are in their posts and no address is a mirror. */
export function checkEvidence(
  knowledge: Knowledge,
  postText: ReadonlyMap<string, readonly string[]>,
  lines: PageLines,
): Fault[] {
  return [...knowledge.symptoms, ...knowledge.remediations, ...knowledge.guides].flatMap((page) => [
    ...checkReferences(page, lines),
    ...page.evidence.flatMap((evidence) => {
      if ('post' in evidence) return checkQuote(page, evidence, postText, lines)
      if (!('source' in evidence)) return []
      const host = new URL(evidence.source.url).host
      if (!MIRRORS.some((mirror) => host === mirror || host.endsWith(`.${mirror}`))) return []
      return [
        lines.fault(page.file, evidence.source.url, {
          problem: 'the address is a copy, not the publisher’s own',
          expected: 'the address of the publisher’s own page',
          found: evidence.source.url,
          fix: 'write the original address',
        }),
      ]
    }),
  ])
}

function checkReferences(page: Symptom | Remedy | Guide, lines: PageLines): Fault[] {
  const intro = [
    page.summary,
    'now' in page ? page.now : '',
    'cause' in page ? (page.cause?.text ?? '') : '',
    'warning' in page ? page.warning : '',
  ].join(' ')
  const used = referencedIds(`${intro}\n${page.body}`)
  const known = page.evidence.map(({ id }) => id)
  const unknown = [...new Set(used)]
    .filter((id) => !known.includes(id))
    .map((id) =>
      lines.fault(page.file, `[^${id}]`, {
        problem: `[^${id}] refers to no evidence`,
        expected: known.length > 0 ? `one of ${known.join(', ')}` : 'an entry under `evidence:`',
        fix: closest(id, known)
          ? `[^${closest(id, known)}]`
          : `add \`- id: ${id}\` under \`evidence:\``,
      }),
    )
  const unused = known
    .filter((id, i) => !used.includes(id) || known.indexOf(id) !== i)
    .map((id) =>
      lines.fault(page.file, `id: ${id}`, {
        problem:
          known.indexOf(id) === known.lastIndexOf(id)
            ? `nothing refers to the evidence ${id}`
            : `the evidence id ${id} is used twice`,
        expected: `[^${id}] after the claim it supports, each id once`,
        fix: 'refer to it, or remove the entry',
      }),
    )
  return [...unknown, ...unused]
}

function checkQuote(
  page: Symptom | Remedy | Guide,
  { id, post, quote }: { id: string; post: string; quote: string },
  postText: ReadonlyMap<string, readonly string[]>,
  lines: PageLines,
): Fault[] {
  const texts = postText.get(post)
  if (!texts) {
    return [
      lines.fault(page.file, post, {
        problem: `the evidence ${id} quotes a post that does not exist`,
        expected: 'the slug of a file in content/posts/',
        found: post,
        fix: closest(post, postText.keys()) ?? 'write the slug of the post',
      }),
    ]
  }
  const place = quote.slice(0, 30)
  const words = foldSpace(quote).split(' ').length
  if (words > LONGEST_QUOTE) {
    return [
      lines.fault(page.file, place, {
        problem: `the quote ${id} is too long`,
        expected: `at most ${LONGEST_QUOTE} words`,
        found: `${words} words`,
        fix: 'quote only the words that support the claim',
      }),
    ]
  }
  const wanted = foldSpace(quote)
  if (foldSpace(texts.join(' ')).includes(wanted)) return []
  return [
    lines.fault(page.file, place, {
      problem: `the quote ${id} is not in the post`,
      expected: `these exact words in content/posts/${post}.md`,
      found: nearestWords(wanted, foldSpace(texts.join(' '))),
      fix: 'copy the words from the post, with its punctuation and quotation marks',
    }),
  ]
}

/** The passage of `text` with the longest prefix in common with `wanted`, to show where they differ. */
function nearestWords(wanted: string, text: string): string {
  for (let length = wanted.length - 1; length >= 8; length--) {
    const at = text.indexOf(wanted.slice(0, length))
    if (at !== -1) return text.slice(at, at + wanted.length + 10)
  }
  return 'nothing similar'
}
