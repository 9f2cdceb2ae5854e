import { markdownLink, markdownText, markdownTitle } from '../../markdown/escape'
import type { Evidence } from '../../model/evidence'
import type { ErrorPage, Guide, Knowledge, Post, Remedy, Symptom } from '../../model/knowledge'
import { addressIn, shortPath, twinPath } from '../addresses'
import { rangeWords } from '../view-models/pages/environment'
import {
  atSlug,
  type AtSlug,
  firstRemedy,
  present,
  publishedSlugs,
} from '../view-models/pages/lookup'
import { shownSignatures } from '../view-models/pages/signatures'
import { linkOf } from '../view-models/pages/source-link'
import {
  confidenceWords,
  errorWords,
  forwardWords,
  outcomeWords,
  pageWords,
  postWords,
  remedyWords,
  stateWords,
  symptomWords,
} from '../strings'
import type { EndpointFile } from './endpoint-file'
import { relink } from './relink'

const KINDS = ['symptoms', 'remediations', 'guides', 'posts'] as const

type Cited = Symptom | Remedy | Guide

type Past = Exclude<AtSlug<Symptom | Remedy | Guide | Post>, { readonly is: 'page' }>

/**
 * Makes a Markdown twin of every content page, for programs and for quoting. Addresses of moved and retired
 * pages get a twin too. Links are relative to the twin that contains them; see `addressIn`.
 */
export function twinFiles(knowledge: Knowledge): EndpointFile[] {
  const twin = (url: string, content: () => string): EndpointFile => ({
    path: fileOf(url),
    type: 'text/markdown; charset=utf-8',
    content,
  })
  return [
    ...knowledge.symptoms.map((page) => twin(page.url, () => symptomTwin(page, knowledge))),
    ...knowledge.remediations.map((page) => twin(page.url, () => remedyTwin(page, knowledge))),
    ...knowledge.guides.map((page) => twin(page.url, () => guideTwin(page, knowledge))),
    ...knowledge.posts.map((page) => twin(page.url, () => postTwin(page, knowledge))),
    ...knowledge.errors.map((page) => twin(page.url, () => errorTwin(page, knowledge))),
    ...KINDS.flatMap((kind) =>
      publishedSlugs(knowledge, kind).flatMap((slug) => {
        const found = atSlug(knowledge, kind, slug)
        const url = `/${kind}/${slug}/`
        return found.is === 'page' ? [] : [twin(url, () => pastTwin(found, url))]
      }),
    ),
  ]
}

/** Path below the root of a page's twin. */
function fileOf(url: string): string {
  return twinPath(url).slice(1)
}

/** The twin at the address of a page that was moved or retired. */
function pastTwin(found: Past, url: string): string {
  if (found.is === 'moved')
    return blocks(`# ${forwardWords.moved}`, forwardWords.now, links([found.page], url))
  const { retired, instead } = found.entry
  return blocks(
    `# ${forwardWords.gone}`,
    retired,
    instead && `${forwardWords.instead}: [${instead}](${addressIn(fileOf(url), instead)})`,
  )
}

function symptomTwin(page: Symptom, knowledge: Knowledge): string {
  const first = firstRemedy(page, knowledge)
  return blocks(
    markdownTitle(page.title),
    relink(page.summary, fileOf(page.url)),
    about(page, [
      ...(first ? [`${pageWords.outcome}: ${outcomeWords[first.outcome]}`] : []),
      environmentLine(page),
      ...causeLines(page),
    ]),
    `## ${symptomWords.whatNow}`,
    relink(page.now, fileOf(page.url)),
    remedyLinks(page, knowledge),
    relink(page.body, fileOf(page.url)),
    ...signatureBlocks(page, knowledge),
    `## ${symptomWords.reports}`,
    page.posts.length > 0
      ? links(present(page.posts, knowledge.postBySlug), page.url)
      : symptomWords.noReports,
    footnotes(page, knowledge),
  )
}

function causeLines({ cause }: Symptom): string[] {
  if (!cause) return []
  const confidence = cause.confidence === 'unknown' ? '' : ` (${confidenceWords[cause.confidence]})`
  return [
    `${symptomWords.cause}: ${cause.text}${confidence}`,
    `${symptomWords.status}: ${cause.fixed}`,
  ]
}

/** Links to the remedies in their order, each with its outcome and state. */
function remedyLinks(page: Symptom, knowledge: Knowledge): string {
  return present(page.remediations, knowledge.remedyBySlug)
    .map((remedy) => {
      const status = `${outcomeWords[remedy.outcome]}, ${stateWords[remedy.state].toLowerCase()}`
      return `${links([remedy], page.url)}: ${status}`
    })
    .join('\n')
}

/** The signatures that the page shows: machine output as code, people's words as quotes. */
function signatureBlocks(page: Symptom, knowledge: Knowledge): string[] {
  const shown = shownSignatures(page, knowledge)
  const samples = (by: 'machine' | 'people') =>
    shown.filter((signature) => signature.by === by).map(({ sample }) => sample)
  const [printed, said] = [samples('machine'), samples('people')]
  return [
    ...(printed.length > 0
      ? [`## ${symptomWords.signature}`, `\`\`\`\n${printed.join('\n')}\n\`\`\``]
      : []),
    ...(said.length > 0
      ? [
          `## ${symptomWords.reportWords}`,
          said.map((words) => `> ${markdownText(words)}`).join('\n>\n'),
        ]
      : []),
  ]
}

function remedyTwin(page: Remedy, knowledge: Knowledge): string {
  return blocks(
    markdownTitle(page.title),
    relink(page.summary, fileOf(page.url)),
    about(page, [
      `${pageWords.outcome}: ${outcomeWords[page.outcome]}`,
      `${pageWords.state}: ${stateWords[page.state]}`,
      environmentLine(page),
    ]),
    page.warning && `> ${remedyWords.warning}: ${relink(page.warning, fileOf(page.url))}`,
    relink(page.body, fileOf(page.url)),
    page.symptoms.length > 0 && `## ${remedyWords.solves}`,
    links(present(page.symptoms, knowledge.symptomBySlug), page.url),
    footnotes(page, knowledge),
  )
}

function guideTwin(page: Guide, knowledge: Knowledge): string {
  return blocks(
    markdownTitle(page.title),
    relink(page.summary, fileOf(page.url)),
    about(page, []),
    relink(page.body, fileOf(page.url)),
    footnotes(page, knowledge),
  )
}

function postTwin(page: Post, knowledge: Knowledge): string {
  const symptoms = present(page.symptoms, knowledge.symptomBySlug)
  return blocks(
    markdownTitle(page.title),
    about(page, []),
    relink(page.body, fileOf(page.url)),
    ...(page.answers ?? []).flatMap((answer) => [
      `## ${postWords.answer(answer)}`,
      relink(answer.text, fileOf(page.url)),
    ]),
    symptoms.length > 0 && `## ${postWords.symptoms}`,
    links(symptoms, page.url),
  )
}

function errorTwin(page: ErrorPage, knowledge: Knowledge): string {
  const symptoms = present(page.symptoms, knowledge.symptomBySlug)
  const posts = present(page.posts, knowledge.postBySlug)
  return blocks(
    markdownTitle(page.title),
    page.meaning,
    page.check.length > 0 && `## ${errorWords.check}`,
    page.check.map((step, n) => `${n + 1}. ${step}`).join('\n'),
    `## ${errorWords.forms}`,
    page.forms.map((form) => `- \`${form}\``).join('\n'),
    `## ${errorWords.symptoms}`,
    symptoms.length > 0 ? links(symptoms, page.url) : errorWords.noSymptom,
    `## ${errorWords.reports}`,
    posts.length > 0 ? links(posts, page.url) : errorWords.noReport,
  )
}

function about(
  page: { id: string; url: string; reviewed?: string },
  more: readonly string[],
): string {
  const lines = [
    ...more,
    ...(page.reviewed ? [pageWords.reviewed(page.reviewed)] : []),
    `${pageWords.permanent}: [${page.id}](${addressIn(fileOf(page.url), shortPath(page.id))})`,
  ]
  return lines.map((line) => `- ${line}`).join('\n')
}

function environmentLine({ environment }: Symptom | Remedy): string {
  const { platforms, devices, frameworks } = environment
  return `${pageWords.appliesTo}: ${[...platforms.map(rangeWords), ...devices, ...frameworks].join(', ')}`
}

/** Links to pages, relative to the twin of the page at `from`. */
function links(pages: readonly { url: string; title: string }[], from: string): string {
  return pages
    .map(({ url, title }) => `- ${markdownLink(title, addressIn(fileOf(from), url))}`)
    .join('\n')
}

/** Evidence as Markdown footnotes, the targets of `[^id]` in the text. */
function footnotes({ evidence, url }: Cited, knowledge: Knowledge): string {
  const file = fileOf(url)
  return evidence
    .map((entry) => {
      const claim = relink(entry.claim, file)
      return `[^${entry.id}]: ${claim} (${confidenceWords[entry.confidence]}) ${support(entry, knowledge, file)}`
    })
    .join('\n')
}

function support(entry: Evidence, knowledge: Knowledge, file: string): string {
  if ('reasoning' in entry) return relink(entry.reasoning, file)
  if ('source' in entry) {
    const { href, state } = linkOf(entry.source, knowledge.deadLinks)
    const link = `${markdownLink(entry.source.title, href)}, ${entry.source.publisher}`
    return state ? `${link}, ${state}` : link
  }
  const post = knowledge.postBySlug.get(entry.post)
  const address = post ? addressIn(file, post.url) : ''
  return `“${markdownText(entry.quote)}”, ${markdownLink(post?.title ?? entry.post, address)}`
}

function blocks(...parts: readonly (string | false | undefined)[]): string {
  return `${parts.filter(Boolean).join('\n\n').trim()}\n`
}
