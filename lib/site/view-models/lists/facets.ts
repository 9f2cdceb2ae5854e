import type { Outcome } from '../../../model/common'
import type { Guide, Knowledge, Post, Remedy, Symptom } from '../../../model/knowledge'
import { groupByKeys } from '../../../util/group-by-keys'
import { memoize } from '../../../util/memoize'
import type { AreaEntry } from '../../../model/subject'
import { activityRank } from '../posts/activity'
import { slugOf } from '../../addresses'
import { environmentReleases, releaseOf } from '../pages/environment'
import { firstRemedy } from '../pages/lookup'
import { areaTitle } from './areas'
import { byReports, byTitle } from './order'
import { isAnswered, mostShown } from '../posts/post-view'
import { browseWords, kindWords, outcomeWords, postKindWords } from '../../strings'

/** Facets by which pages can be filtered, in display order. */
export const FACETS = [
  'kind',
  'area',
  'framework',
  'platform',
  'os',
  'device',
  'outcome',
  'answer',
] as const
export type Facet = (typeof FACETS)[number]

/** A page with its facet values and sort keys. */
export interface Listed {
  readonly page: Post | Symptom | Remedy | Guide
  /** Values of each facet, as shown. */
  readonly values: Readonly<Record<Facet, readonly string[]>>
  readonly outcome: Outcome | null
  /** Maximum views and boosts of the post, or of a symptom's posts; 0 for other pages. */
  readonly views: number
  readonly boosts: number
  /** Rank of the newest activity, higher is newer; see `activityRank`. */
  readonly activity: number
}

const NO_FIGURES = { views: 0, boosts: 0, activity: 0 }

/** One value of a facet with the pages that have it. */
export interface FacetValue {
  readonly facet: Facet
  readonly value: string
  readonly slug: string
  readonly count: number
}

/** Minimum number of pages for a device to be listed, because posts mention many models only once. */
const MIN_DEVICE_PAGES = 2

/**
 * Lists every page that can be browsed: symptoms, most reported first, then remedies, guides and posts by
 * title. Off-topic posts come last.
 */
export const listedPages = memoize((knowledge: Knowledge): readonly Listed[] =>
  [
    ...byReports(knowledge).map((page) => listSymptom(page, knowledge)),
    ...[...knowledge.remediations].sort(byTitle).map((page) => listRemedy(page, knowledge)),
    ...[...knowledge.guides].sort(byTitle).map((page) => listGuide(page, knowledge)),
    ...[...knowledge.posts].sort(byTitle).map((page) => listPost(page, knowledge)),
  ].sort((a, b) => Number(isOffTopic(a)) - Number(isOffTopic(b))),
)

/** Groups the pages by their values of each facet. */
const pagesByValue = memoize((knowledge: Knowledge) => {
  const groups = (facet: Facet) =>
    groupByKeys(listedPages(knowledge), ({ values }) => values[facet])
  return Object.fromEntries(FACETS.map((facet) => [facet, groups(facet)])) as Readonly<
    Record<Facet, ReadonlyMap<string, readonly Listed[]>>
  >
})

/** Lists the pages with one value of a facet, in the order of `listedPages`. */
export function pagesWith(
  { facet, value }: Pick<FacetValue, 'facet' | 'value'>,
  knowledge: Knowledge,
): readonly Listed[] {
  return pagesByValue(knowledge)[facet].get(value) ?? []
}

/** Returns the values of every facet with their counts, in display order. */
export const facetValues = memoize((knowledge: Knowledge): readonly FacetValue[] => {
  const { areas } = knowledge
  return FACETS.flatMap((facet) =>
    [...pagesByValue(knowledge)[facet]]
      .map(([value, { length }]) => ({
        facet,
        value,
        slug: facetSlug(facet, value, areas),
        count: length,
      }))
      .filter(({ count }) => facet !== 'device' || count >= MIN_DEVICE_PAGES)
      .sort((a, b) => compareValues(facet, a, b, areas)),
  )
})

/** Returns the slug of a facet value in addresses. Areas use their slug from the content. */
export function facetSlug(facet: Facet, value: string, areas: readonly AreaEntry[]): string {
  const area = facet === 'area' ? areas.find(({ title }) => title === value) : undefined
  return area?.slug ?? slugOf(value)
}

/** Orders areas as the content does, releases by platform and newest first, and other values by page count. */
function compareValues(
  facet: Facet,
  a: FacetValue,
  b: FacetValue,
  areas: readonly AreaEntry[],
): number {
  if (facet === 'area') {
    const position = ({ value }: FacetValue) => areas.findIndex(({ title }) => title === value)
    return position(a) - position(b)
  }
  if (facet === 'os') {
    const [nameA, nameB] = [a.value, b.value].map((value) => value.replace(/ \d+$/, ''))
    return (nameA ?? '').localeCompare(nameB ?? '', 'en') || release(b.value) - release(a.value)
  }
  return b.count - a.count || a.value.localeCompare(b.value, 'en')
}

function release(value: string): number {
  return Number(/\d+$/.exec(value)?.[0] ?? 0)
}

/** Returns the kind of a listed page in words. */
export function kindOfListed(page: Listed['page']): string {
  return page.kindOfPage === 'post' ? postKindWords[page.kind] : kindWords[page.kindOfPage]
}

function isOffTopic({ page }: Listed): boolean {
  return page.kindOfPage === 'post' && page.kind === 'off-topic'
}

function answer(answered: boolean): string[] {
  return [answered ? browseWords.answered : browseWords.unanswered]
}

function listSymptom(page: Symptom, knowledge: Knowledge): Listed {
  const outcome = firstRemedy(page, knowledge)?.outcome ?? null
  const posts = page.posts.flatMap((slug) => knowledge.postBySlug.get(slug) ?? [])
  return {
    page,
    values: {
      ...environmentValues(page, knowledge),
      kind: [kindWords.symptom],
      outcome: outcome ? [outcomeWords[outcome]] : [],
      answer: answer(outcome !== null && outcome !== 'no-known-fix'),
    },
    outcome,
    views: Math.max(0, ...posts.map((post) => mostShown(post, 'views'))),
    boosts: Math.max(0, ...posts.map((post) => mostShown(post, 'boosts'))),
    activity: Math.max(0, ...posts.map(newestActivity)),
  }
}

function listRemedy(page: Remedy, knowledge: Knowledge): Listed {
  return {
    page,
    values: {
      ...environmentValues(page, knowledge),
      kind: [kindWords.remediation],
      outcome: [outcomeWords[page.outcome]],
      answer: answer(page.outcome !== 'no-known-fix'),
    },
    outcome: page.outcome,
    ...NO_FIGURES,
  }
}

function listGuide(page: Guide, knowledge: Knowledge): Listed {
  const none = { framework: [], platform: [], os: [], device: [], outcome: [], answer: [] }
  return {
    page,
    values: { ...none, kind: [kindWords.guide], area: [areaTitle(page.area, knowledge.areas)] },
    outcome: null,
    ...NO_FIGURES,
  }
}

function listPost(page: Post, knowledge: Knowledge): Listed {
  const named = (kind: string) => [
    ...new Set(page.facts.filter((fact) => fact.kind === kind).map(({ value }) => value)),
  ]
  const symptoms = page.symptoms.flatMap((slug) => knowledge.symptomBySlug.get(slug) ?? [])
  const outcomes = symptoms.flatMap((symptom) => firstRemedy(symptom, knowledge)?.outcome ?? [])
  return {
    page,
    values: {
      kind: [postKindWords[page.kind]],
      area: [...new Set(symptoms.map(({ area }) => areaTitle(area, knowledge.areas)))],
      framework: named('framework'),
      platform: named('platform'),
      os: [...new Set(named('os-version').map(releaseOf))],
      device: named('device'),
      outcome: [...new Set(outcomes.map((outcome) => outcomeWords[outcome]))],
      answer: answer(isAnswered(page, knowledge)),
    },
    outcome: null,
    views: mostShown(page, 'views'),
    boosts: mostShown(page, 'boosts'),
    activity: newestActivity(page),
  }
}

function environmentValues(page: Symptom | Remedy, knowledge: Knowledge) {
  const { platforms, devices, frameworks } = page.environment
  return {
    area: [areaTitle(page.area, knowledge.areas)],
    framework: frameworks,
    platform: [...new Set(platforms.map(({ name }) => name))],
    os: environmentReleases(page.environment),
    device: devices,
  }
}

function newestActivity(post: Post): number {
  return Math.max(
    0,
    ...post.sightings.map(({ metrics }) => (metrics ? activityRank(metrics.activity) : 0)),
  )
}
