import { plainText } from '../../markdown/plain'
import type { Knowledge, Post } from '../../model/knowledge'
import { sightingKey } from '../../model/post'
import { reuse } from '../../util/node/result-cache'
import { firstOutcome } from '../../knowledge/first-outcome'
import { errorId } from '../../search/errors/error-entries'
import { splitColumns } from '../columns'
import type { MatchData, MatchTarget, RuleData, SignatureData, TemplateData } from '../data'
import { SUPPORTS } from '../match/matcher'
import { errorsOfRules } from './errors-of-rules'
import { ruleData } from './rule-data'
import { markBareErrors } from './bare-errors'
import { formatStrings } from './format-strings'
import { SignatureMatcher } from '../match/signature-matcher'
import { TemplateIndex } from '../match/template-index'
import { type CorpusLine, mineTemplates, type Template } from './templates'
import { wordWeights } from './idf-weights'

/** Most posts that may share a template. One shared by more does not identify a problem. */
const MOST_POSTS = 2
/** Fewest bits that a line must share with a template: about three dictionary words. */
const LEAST_BITS = 17
/** Share of a template’s bits that a line must contain, capped at the bits that are enough for any template. */
const LOGGED = { share: 0.5, enough: 30 }
/** The same for a template from a sentence, which may include the author’s words. */
const IN_PROSE = { share: 0.6, enough: 32 }
/** A template with more than this share of its bits in one healthy line is dropped: healthy systems print it. */
const HEALTHY_SHARE = 0.7
/** Bits by which a line must exceed the most similar line of another origin. */
const MARGIN = 6

/**
 * Builds the data of the log matcher: the symptoms’ signatures, and templates mined from the log lines in
 * posts. A template leads to the symptom pages that list its posts, or to the post itself if none does.
 * Signatures and templates are compared with the lines of healthy systems and of other posts.
 */
export function buildMatchData(knowledge: Knowledge): MatchData {
  const targets = new Targets(knowledge)
  const posts = knowledge.posts.filter((post) => post.kind !== 'off-topic')
  const lines = posts.flatMap((post, origin) =>
    linesOf(post).map(({ text, inProse }): CorpusLine => ({
      line: text,
      origin,
      inProse,
    })),
  )
  const healthy = knowledge.healthyLogLines
  const signatures = knowledge.symptoms.flatMap((symptom): SignatureData[] =>
    symptom.signatures.map(({ pattern }) => ({ target: targets.of(symptom), pattern })),
  )
  const rules = [
    ...knowledge.symptoms.flatMap((symptom): RuleData[] =>
      symptom.rules.map((rule) => ruleData(rule, targets.of(symptom), healthy)),
    ),
    ...onlyCauses(knowledge, targets),
  ]
  const mined = mineTemplates(lines).filter(({ origins }) => origins.length <= MOST_POSTS)
  const words = [...new Set(mined.flatMap((template) => template.words))].sort()
  const texts = posts.map((post) => `${post.title}\n${plainText(post.body)}`)
  const bits = wordWeights(new Set(words), programsOf(lines), healthy, texts)
  const templates = distinctive(mined, words, bits, lines, healthy).map(({ template, floor }) => ({
    targets: template.origins.flatMap((origin) => targets.ofPost(posts[origin] as Post)),
    words: template.words,
    floor,
    example: template.example,
  }))
  const used = [...new Set(templates.flatMap((template) => template.words))].sort()
  const numbers = new Map(used.map((word, number) => [word, number]))
  return markBareErrors(knowledge.errors, {
    format: 4,
    targets: targets.list,
    signatures: markWeak(signatures, healthy),
    rules,
    errors: errorsOfRules(rules, knowledge.errors),
    templates: templates.map((template): TemplateData => ({
      ...template,
      targets: [...new Set(template.targets)],
      words: template.words.map((word) => numbers.get(word) as number),
    })),
    words: used.join(' '),
    wordWeights: used.map((word) => Math.round(10 * (bits.get(word) ?? 0))),
  })
}

/** The lines of a post, which are slow to find. */
function linesOf({ title, body }: Post): ReturnType<typeof formatStrings> {
  return reuse(
    () => ['format strings', title, body],
    () => formatStrings(title, body),
  )
}

/** Rules for the errors that have no other cause than one symptom, in every notation. */
function onlyCauses(knowledge: Knowledge, targets: Targets): RuleData[] {
  return knowledge.errors.flatMap(({ symptom: slug, domain, code, title }) => {
    const symptom = slug === undefined ? undefined : knowledge.symptomBySlug.get(slug)
    if (!symptom) return []
    const rule: RuleData = {
      ...{ target: targets.of(symptom), why: `The log names ${title}, which has no other cause` },
      ...{
        all: [{ errors: [errorId(`${domain.slug}/${code}`)], times: 1 }],
        rarest: 0,
        any: [],
        none: [],
      },
      ...{ inOrder: false, within: { lines: 1 }, sameProcess: false, where: [] },
    }
    return [rule]
  })
}

/** Names of the programs that printed the lines, in lower case. */
function programsOf(lines: readonly CorpusLine[]): Set<string> {
  return new Set(lines.flatMap(({ line }) => splitColumns(line).process?.toLowerCase() ?? []))
}

/** The templates that identify their posts, each with the bits that a line must share to match. */
function distinctive(
  mined: readonly Template[],
  words: readonly string[],
  bits: ReadonlyMap<string, number>,
  lines: readonly CorpusLine[],
  healthy: readonly string[],
): { template: Template; floor: number }[] {
  const numbers = new Map(words.map((word, number) => [word, number]))
  const weights = words.map((word) => bits.get(word) ?? 0)
  const index = new TemplateIndex(
    words,
    weights,
    mined.map((template) => template.words.map((word) => numbers.get(word) as number)),
    mined.map(() => LEAST_BITS - SUPPORTS - MARGIN),
  )
  const mostAlike = mined.map(() => 0)
  const compare = (line: string, origin: number | null): void => {
    for (const { template, bits } of index.find(line)) {
      if (origin !== null && mined[template]?.origins.includes(origin)) continue
      mostAlike[template] = Math.max(mostAlike[template] ?? 0, bits)
    }
  }
  healthy.forEach((line) => compare(line, null))
  lines.forEach(({ line, origin }) => compare(line, origin))
  return mined.flatMap((template, i) => {
    const all = template.words.reduce((sum, word) => sum + (bits.get(word) ?? 0), 0)
    const alike = mostAlike[i] ?? 0
    const { share, enough } = template.inProse ? IN_PROSE : LOGGED
    const floor = Math.ceil(Math.max(LEAST_BITS, alike + MARGIN, Math.min(enough, share * all)))
    return alike <= HEALTHY_SHARE * all && all >= floor - SUPPORTS ? [{ template, floor }] : []
  })
}

/** Marks the signatures that match a healthy line as weak, so they only support other evidence. */
function markWeak(
  signatures: readonly SignatureData[],
  healthy: readonly string[],
): SignatureData[] {
  const set = new SignatureMatcher(signatures)
  const weak = new Set(healthy.flatMap((line) => set.find(line).map(({ pattern }) => pattern)))
  return signatures.map((signature) =>
    weak.has(signature.pattern) ? { ...signature, weak: true } : signature,
  )
}

/** Collects the pages that matches lead to, each once. */
class Targets {
  readonly list: MatchTarget[] = []
  readonly #knowledge: Knowledge
  readonly #numbers = new Map<string, number>()

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge
  }

  /** Index of a page in `list`; adds it on first use, with its posts, or itself if it is a post. */
  of(page: Knowledge['symptoms'][number] | Post): number {
    const known = this.#numbers.get(page.url)
    if (known !== undefined) return known
    const posts =
      page.kindOfPage === 'post'
        ? [page]
        : page.posts.flatMap((slug) => this.#knowledge.postBySlug.get(slug) ?? [])
    this.#numbers.set(page.url, this.list.length)
    const outcome = page.kindOfPage === 'post' ? undefined : firstOutcome(page, this.#knowledge)
    this.list.push({
      ...{
        id: page.id,
        url: page.url,
        title: page.title,
        posts: posts.flatMap((post) => post.sightings.map(sightingKey)),
      },
      ...(outcome && { outcome }),
    })
    return this.list.length - 1
  }

  /** Indexes of the symptom pages that list a post, or of the post itself if none does. */
  ofPost(post: Post): number[] {
    const symptoms = post.symptoms.flatMap((slug) => this.#knowledge.symptomBySlug.get(slug) ?? [])
    return (symptoms.length > 0 ? symptoms : [post]).map((page) => this.of(page))
  }
}
