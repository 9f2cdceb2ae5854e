import type { Knowledge, Post, Remedy, Symptom, Guide, ErrorPage } from '../../../model/knowledge'
import type { Environment } from '../../../model/common'
import { headingId } from '../../../markdown/headings'
import { plainText } from '../../../markdown/plain'
import { REFERENCE } from '../../../markdown/references'
import { splitSections } from '../../../markdown/sections'
import { memoize } from '../../../util/memoize'
import { errorKey } from '../../../model/error-code'
import { answerAnchor, sightingKey, SYMBOL_FACTS } from '../../../model/post'
import type { DocumentFacets, DocumentSection, SearchDocument } from './document'
import { firstOutcome } from '../../../knowledge/first-outcome'
import { ACTION } from '../index-files'
import { literalsOf } from './signature-words'

/**
 * Makes a document of every page that can be found: symptoms, remedies, guides, posts, errors, in this
 * order. Pure; uses only the content of the pages.
 */
export const searchDocuments = memoize((knowledge: Knowledge): readonly SearchDocument[] => [
  ...knowledge.symptoms.map((symptom) => symptomDocument(symptom, knowledge)),
  ...knowledge.remediations.map((remedy) => remedyDocument(remedy, knowledge)),
  ...knowledge.guides.map((guide) => guideDocument(guide, knowledge)),
  ...knowledge.posts.map((post) => postDocument(post, knowledge)),
  ...knowledge.errors.map((error) => errorDocument(error, knowledge)),
])

function symptomDocument(symptom: Symptom, knowledge: Knowledge): SearchDocument {
  const errors = knowledge.errors.filter((error) =>
    symptom.errors.includes(errorKey(error.domain, error)),
  )
  return {
    id: symptom.id,
    kind: 'symptom',
    url: symptom.url,
    title: symptom.title,
    aliases: symptom.aliases,
    signatures: symptom.signatures.map(({ pattern, example }) => example ?? literalsOf(pattern)),
    symbols: [],
    codes: errors.flatMap((error) => error.forms),
    sections: withAction(sectionsOf(symptom.body, symptom.summary), symptom.now),
    facets: facetsOf(symptom.area, symptom.environment, firstOutcome(symptom, knowledge)),
    badges: [],
    covers: idsOfPosts(symptom.posts, knowledge),
    sightings: sightingsOf(symptom.posts, knowledge),
    offTopic: false,
  }
}

function remedyDocument(remedy: Remedy, knowledge: Knowledge): SearchDocument {
  const symptoms = remedy.symptoms.flatMap((slug) => knowledge.symptomBySlug.get(slug) ?? [])
  const posts = [...new Set([...symptoms.flatMap((symptom) => symptom.posts), ...remedy.posts])]
  return {
    id: remedy.id,
    kind: 'remediation',
    url: remedy.url,
    title: remedy.title,
    aliases: remedy.aliases,
    signatures: [],
    symbols: [],
    codes: [],
    sections: sectionsOf(remedy.body, remedy.summary),
    facets: facetsOf(remedy.area, remedy.environment, remedy.outcome),
    badges: [remedy.state],
    covers: [...symptoms.map((symptom) => symptom.id), ...idsOfPosts(posts, knowledge)],
    sightings: sightingsOf(posts, knowledge),
    offTopic: false,
  }
}

function guideDocument(guide: Guide, knowledge: Knowledge): SearchDocument {
  return {
    id: guide.id,
    kind: 'guide',
    url: guide.url,
    title: guide.title,
    aliases: guide.aliases,
    signatures: [],
    symbols: [],
    codes: [],
    sections: sectionsOf(guide.body, guide.summary),
    facets: { area: guide.area, platforms: [], osVersions: [], frameworks: [] },
    badges: [],
    covers: idsOfPosts(guide.posts, knowledge),
    sightings: sightingsOf(guide.posts, knowledge),
    offTopic: false,
  }
}

function postDocument(post: Post, knowledge: Knowledge): SearchDocument {
  const values = (kind: string): string[] => [
    ...new Set(post.facts.filter((fact) => fact.kind === kind).map((fact) => fact.value)),
  ]
  const errors = knowledge.errors.filter((error) => error.posts.includes(post.slug))
  return {
    id: post.id,
    kind: 'post',
    url: post.url,
    title: post.title,
    aliases: [],
    signatures: [],
    symbols: [
      ...new Set(
        post.facts.filter((fact) => SYMBOL_FACTS.has(fact.kind)).map((fact) => fact.value),
      ),
    ],
    codes: [...values('error'), ...errors.flatMap((error) => error.forms)],
    sections: [...sectionsOf(post.body, ''), ...answerSections(post)],
    facets: {
      area: knowledge.symptomBySlug.get(post.symptoms[0] ?? '')?.area,
      platforms: [...new Set([...values('platform'), ...values('os-version')].map(withoutVersion))],
      osVersions: [...new Set(values('os-version').flatMap(shortened))],
      frameworks: values('framework'),
    },
    badges: [post.kind],
    covers: [],
    sightings: sightingsOf([post.slug], knowledge),
    offTopic: post.kind === 'off-topic',
  }
}

function errorDocument(error: ErrorPage, knowledge: Knowledge): SearchDocument {
  const symptoms = error.symptoms.flatMap((slug) => knowledge.symptomBySlug.get(slug) ?? [])
  const posts = [...new Set([...error.posts, ...symptoms.flatMap((symptom) => symptom.posts)])]
  return {
    id: `e:${errorKey(error.domain, error)}`,
    kind: 'error',
    url: error.url,
    title: error.title,
    aliases: [...error.messages, ...error.domain.aliases.map((alias) => `${alias} ${error.code}`)],
    signatures: [],
    symbols: error.symbols,
    codes: error.forms,
    sections: [{ anchor: '', heading: '', text: error.meaning }],
    facets: { platforms: [], osVersions: [], frameworks: [error.domain.framework] },
    badges: [],
    covers: [...symptoms.map((symptom) => symptom.id), ...idsOfPosts(posts, knowledge)],
    sightings: sightingsOf(posts, knowledge),
    error: {
      slug: error.domain.slug,
      domain: error.domain.domain,
      framework: error.domain.framework,
      aliases: error.domain.aliases,
      code: error.code,
      symbols: error.symbols,
      messages: error.messages,
    },
    offTopic: false,
  }
}

/** The sections of a body with the anchors of the headings on its page; `lead` precedes them. */
function sectionsOf(body: string, lead: string): DocumentSection[] {
  const used = new Set<string>()
  const sections = splitSections(body).map(({ name, markdown }) => ({
    anchor: name === '' ? '' : headingId(name, used),
    heading: name,
    text: readable(markdown),
  }))
  return lead === '' ? sections : [{ anchor: '', heading: '', text: readable(lead) }, ...sections]
}

/** Puts what to do now after the summary, as the page does. */
function withAction(
  [summary, ...sections]: readonly DocumentSection[],
  now: string,
): DocumentSection[] {
  return [...(summary ? [summary] : []), { ...ACTION, text: readable(now) }, ...sections]
}

/** The answers of a post's thread, each as a section whose heading is the role of its author. */
function answerSections({ answers = [] }: Post): DocumentSection[] {
  return answers.map(({ by = '', text }, n) => ({
    anchor: answerAnchor(n),
    heading: by,
    text: readable(text),
  }))
}

/** The text of a Markdown source, one line per paragraph, list item, table row or line of code. */
function readable(markdown: string): string {
  return plainText(markdown)
    .replace(REFERENCE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}

function facetsOf(area: string, environment: Environment, outcome?: string): DocumentFacets {
  const ends = environment.platforms.flatMap(({ name, from, to }) =>
    [from, to].filter((v) => v !== undefined).map((version) => `${name} ${version}`),
  )
  return {
    area,
    platforms: [...new Set(environment.platforms.map(({ name }) => name))],
    osVersions: [...new Set(ends.flatMap(shortened))],
    frameworks: environment.frameworks,
    outcome,
  }
}

/** `iOS 26.4.2` gives `iOS 26.4.2`, `iOS 26.4` and `iOS 26`. */
function shortened(version: string): string[] {
  const numbers = version.split('.')
  return numbers.map((_, i) => numbers.slice(0, numbers.length - i).join('.'))
}

function withoutVersion(platform: string): string {
  return platform.replace(/ [\d.]+$/, '')
}

function idsOfPosts(slugs: readonly string[], knowledge: Knowledge): string[] {
  return slugs.flatMap((slug) => knowledge.postBySlug.get(slug)?.id ?? [])
}

function sightingsOf(slugs: readonly string[], knowledge: Knowledge): string[] {
  return slugs.flatMap((slug) => (knowledge.postBySlug.get(slug)?.sightings ?? []).map(sightingKey))
}
