import type { Evidence } from '../../model/evidence'
import type { ErrorPage, Guide, Knowledge, Post, Remediation, Symptom } from '../../model/knowledge'
import { shortPath, shownAddress, twinPath } from '../addresses'
import { rangeWords } from '../environment'
import { atSlug, type AtSlug, present, publishedSlugs } from '../lookup'
import {
  confidenceWords,
  errorWords,
  forwardWords,
  outcomeWords,
  pageWords,
  postWords,
  remediationWords,
  stateWords,
  symptomWords,
} from '../strings'
import type { ProgramFile } from './file'

const KINDS = ['symptoms', 'remediations', 'guides', 'posts'] as const

type Past = Exclude<AtSlug<Symptom | Remediation | Guide | Post>, { readonly is: 'page' }>

/** Every content page as Markdown, for programs and for people who quote; past addresses lead on. */
export function twinFiles(knowledge: Knowledge): ProgramFile[] {
  const twin = (url: string, content: () => string): ProgramFile => ({
    path: twinPath(url).slice(1),
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
        return found.is === 'page' ? [] : [twin(`/${kind}/${slug}/`, () => pastTwin(found))]
      }),
    ),
  ]
}

/** Stands at the address of a page that has moved, or was retired. */
function pastTwin(found: Past): string {
  if (found.is === 'moved')
    return blocks(`# ${forwardWords.moved}`, forwardWords.now, links([found.page]))
  const { retired, instead } = found.entry
  return blocks(
    `# ${forwardWords.gone}`,
    retired,
    instead && `${forwardWords.instead}: ${shownAddress(instead)}`,
  )
}

function symptomTwin(page: Symptom, knowledge: Knowledge): string {
  return blocks(
    `# ${page.title}`,
    page.summary,
    about(page, [environmentLine(page)]),
    `## ${symptomWords.whatNow}`,
    page.now,
    links(present(page.remediations, knowledge.remediationBySlug)),
    page.body,
    `## ${symptomWords.reports}`,
    links(present(page.posts, knowledge.postBySlug)),
    footnotes(page.evidence, knowledge),
  )
}

function remedyTwin(page: Remediation, knowledge: Knowledge): string {
  return blocks(
    `# ${page.title}`,
    page.summary,
    about(page, [
      `${pageWords.outcome}: ${outcomeWords[page.outcome]}`,
      `${pageWords.state}: ${stateWords[page.state]}`,
      environmentLine(page),
    ]),
    page.warning && `> ${remediationWords.warning}: ${page.warning}`,
    page.body,
    page.symptoms.length > 0 && `## ${remediationWords.solves}`,
    links(present(page.symptoms, knowledge.symptomBySlug)),
    footnotes(page.evidence, knowledge),
  )
}

function guideTwin(page: Guide, knowledge: Knowledge): string {
  return blocks(
    `# ${page.title}`,
    page.summary,
    about(page, []),
    page.body,
    footnotes(page.evidence, knowledge),
  )
}

function postTwin(page: Post, knowledge: Knowledge): string {
  const symptoms = present(page.symptoms, knowledge.symptomBySlug)
  return blocks(
    `# ${page.title}`,
    about(page, []),
    page.body,
    ...(page.answers ?? []).flatMap((answer) => [`## ${postWords.answer(answer)}`, answer.text]),
    symptoms.length > 0 && `## ${postWords.symptoms}`,
    links(symptoms),
  )
}

function errorTwin(page: ErrorPage, knowledge: Knowledge): string {
  const symptoms = present(page.symptoms, knowledge.symptomBySlug)
  const posts = present(page.posts, knowledge.postBySlug)
  return blocks(
    `# ${page.title}`,
    page.meaning,
    `## ${errorWords.forms}`,
    page.forms.map((form) => `- \`${form}\``).join('\n'),
    `## ${errorWords.reports}`,
    symptoms.length + posts.length > 0 ? links([...symptoms, ...posts]) : errorWords.noReport,
  )
}

function about(page: { id: string; reviewed?: string }, more: readonly string[]): string {
  const lines = [
    ...more,
    ...(page.reviewed ? [pageWords.reviewed(page.reviewed)] : []),
    `${pageWords.permanent}: ${shownAddress(shortPath(page.id))}`,
  ]
  return lines.map((line) => `- ${line}`).join('\n')
}

function environmentLine({ environment }: Symptom | Remediation): string {
  const { platforms, devices, frameworks } = environment
  return `${pageWords.appliesTo}: ${[...platforms.map(rangeWords), ...devices, ...frameworks].join(', ')}`
}

function links(pages: readonly { url: string; title: string }[]): string {
  return pages.map(({ url, title }) => `- [${title.replace(/[[\]]/g, '\\$&')}](${url})`).join('\n')
}

/** Evidence as Markdown footnotes, which the `[^id]` of the text then are references to. */
function footnotes(evidence: readonly Evidence[], knowledge: Knowledge): string {
  return evidence
    .map(
      (entry) =>
        `[^${entry.id}]: ${entry.claim} (${confidenceWords[entry.confidence]}) ${rests(entry, knowledge)}`,
    )
    .join('\n')
}

function rests(entry: Evidence, knowledge: Knowledge): string {
  if ('reasoning' in entry) return entry.reasoning
  if ('source' in entry)
    return `[${entry.source.title}](${entry.source.url}), ${entry.source.publisher}`
  const post = knowledge.postBySlug.get(entry.post)
  return `“${entry.quote}”, [${post?.title ?? entry.post}](${post?.url ?? ''})`
}

function blocks(...parts: readonly (string | false | undefined)[]): string {
  return `${parts.filter(Boolean).join('\n\n').trim()}\n`
}
