import type { Outcome } from '../../../model/common'
import { waitingPosts } from '../../../knowledge/waiting'
import { Outcome as OutcomeSchema, PostKind, State } from '../../../model/common'
import type { Knowledge, Post, Remedy } from '../../../model/knowledge'
import { memoize } from '../../../util/memoize'
import { everyMonth, shownMonth } from '../posts/activity'
import { releaseOf } from '../pages/environment'
import { captures, factGroups, isAnswered, mostShown } from '../posts/post-view'
import { firstRemedy } from '../pages/lookup'
import { byTitle } from './order'
import { outcomeWords, postKindWords, stateWords } from '../../strings'

/** One bar of a chart: its label, its length, and the class that gives it a color. */
export interface Share {
  readonly words: string
  readonly count: number
  readonly tone?: Outcome
}

/** What is answered, what is not, and what needs work. */
export interface Coverage {
  readonly byOutcome: readonly Share[]
  readonly byState: readonly Share[]
  readonly byKind: readonly Share[]
  /** Symptoms of each area by outcome. */
  readonly byArea: readonly {
    readonly area: string
    readonly slug: string
    readonly shares: readonly Share[]
  }[]
  readonly unanswered: readonly Post[]
  /** Posts that wait to be placed, most viewed first. */
  readonly waiting: readonly WaitingPost[]
  /** Remedies based only on our own reasoning. */
  readonly inferred: readonly Remedy[]
  /** Number of curated pages by review date, oldest first. */
  readonly byAge: readonly { readonly date: string; readonly pages: number }[]
}

/** A post that waits to be placed. */
export interface WaitingPost {
  readonly post: Post
  /** Highest number of views in any source; 0 when none shows figures. */
  readonly views: number
  /** Age or date as the newest source shows it; undefined when none does. */
  readonly activity: string | undefined
}

/** Computes the coverage of the content. */
export const coverage = memoize((knowledge: Knowledge): Coverage => {
  const outcomes = knowledge.symptoms.map((symptom) => ({
    area: symptom.area,
    outcome: firstRemedy(symptom, knowledge)?.outcome,
  }))
  const shares = (of: readonly { readonly outcome: Outcome | undefined }[]): Share[] =>
    OutcomeSchema.options
      .map((tone) => ({
        tone,
        words: outcomeWords[tone],
        count: of.filter(({ outcome }) => outcome === tone).length,
      }))
      .filter(({ count }) => count > 0)
  const curated = [...knowledge.symptoms, ...knowledge.remediations, ...knowledge.guides]
  const days = [...new Set(curated.map(({ reviewed }) => reviewed))].sort()
  return {
    byOutcome: shares(outcomes),
    byState: tally(State.options, knowledge.remediations, ({ state }) => state, stateWords),
    byKind: tally(PostKind.options, knowledge.posts, ({ kind }) => kind, postKindWords),
    byArea: knowledge.areas
      .map(({ slug, title }) => ({
        area: title,
        slug,
        shares: shares(outcomes.filter(({ area }) => area === slug)),
      }))
      .filter((row) => row.shares.length > 0),
    unanswered: knowledge.posts
      .filter(({ kind }) => kind === 'symptom' || kind === 'question')
      .filter((post) => !isAnswered(post, knowledge))
      .sort(byTitle),
    waiting: waitingPosts(knowledge)
      .map((post) => ({
        post,
        views: mostShown(post, 'views'),
        activity: shownAge(post, knowledge),
      }))
      .sort((a, b) => b.views - a.views || byTitle(a.post, b.post)),
    inferred: knowledge.remediations.filter(({ evidence }) =>
      evidence.every(({ confidence }) => confidence === 'inference'),
    ),
    byAge: days.map((date) => ({
      date,
      pages: curated.filter(({ reviewed }) => reviewed === date).length,
    })),
  }
})

/** The last activity in the newest source that shows figures, else a date that a source shows. */
function shownAge(post: Post, knowledge: Knowledge): string | undefined {
  const newest = captures(post, knowledge).at(-1)?.metrics.activity
  return newest ?? post.sightings.find(({ dated }) => dated)?.dated
}

function tally<Value extends string, Item>(
  values: readonly Value[],
  items: readonly Item[],
  valueOf: (item: Item) => Value,
  words: Readonly<Record<Value, string>>,
): Share[] {
  return values
    .map((value) => ({
      words: words[value],
      count: items.filter((item) => valueOf(item) === value).length,
    }))
    .filter(({ count }) => count > 0)
}

/** Posts that name one OS release, by time of last activity. */
export interface ReleaseRow {
  readonly release: string
  /** Number of posts for each of `columns`. */
  readonly counts: readonly number[]
}

/** Posts by named OS release and month of last activity. */
export interface ReleaseTimeline {
  /** Months as shown (`Jan ’26`), oldest first, then one column for ages from minutes to weeks. */
  readonly columns: readonly string[]
  readonly rows: readonly ReleaseRow[]
}

/** Minimum number of posts for a release to appear in the timeline. */
const MIN_POSTS = 2

/**
 * Counts posts by OS release and by the last activity that a listing shows. Skips posts without figures.
 *
 * @param recent label of the column for ages below a month
 */
export function releaseTimeline(knowledge: Knowledge, recent: string): ReleaseTimeline {
  const dated = knowledge.posts.flatMap((post) => {
    const activity = post.sightings.map(({ metrics }) => metrics?.activity).find(Boolean)
    if (!activity) return []
    const month = shownMonth(activity) ?? recent
    return releasesOf(post).map((release) => ({ release, month }))
  })
  const months = [...new Set(dated.map(({ month }) => month))]
  const columns = [
    ...everyMonth(months.filter((month) => month !== recent)),
    ...months.filter((month) => month === recent),
  ]
  const releases = [...new Set(dated.map(({ release }) => release))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  )
  return {
    columns,
    rows: releases
      .map((release) => ({
        release,
        counts: columns.map(
          (month) => dated.filter((one) => one.release === release && one.month === month).length,
        ),
      }))
      .filter(({ counts }) => counts.reduce((sum, count) => sum + count, 0) >= MIN_POSTS),
  }
}

function releasesOf(post: Post): string[] {
  const versions = factGroups(post.facts).find(({ kind }) => kind === 'os-version')?.values ?? []
  return [...new Set(versions.map(releaseOf))]
}
