import type { Outcome } from '../../../model/common'
import { Outcome as OutcomeSchema, PostKind, State } from '../../../model/common'
import type { Knowledge, Post, Remediation } from '../../../model/knowledge'
import { everyMonth } from '../posts/activity'
import { releaseOf } from '../pages/environment'
import { factGroups, isAnswered } from '../posts/post-view'
import { firstRemedy } from '../pages/lookup'
import { byTitle } from './order'
import { outcomeWords, postKindWords, stateWords } from '../../strings'

/** One bar of a chart: its words, its length, and the name its colour goes by. */
export interface Share {
  readonly words: string
  readonly count: number
  readonly tone?: Outcome
}

/** What is answered, what is not, and what to work on next. */
export interface Coverage {
  readonly byOutcome: readonly Share[]
  readonly byState: readonly Share[]
  readonly byKind: readonly Share[]
  /** For each area its symptoms by outcome. */
  readonly byArea: readonly { readonly area: string; readonly shares: readonly Share[] }[]
  readonly unanswered: readonly Post[]
  /** Remedies with no evidence but our own reasoning. */
  readonly inferred: readonly Remediation[]
  /** Curated pages by date of review, oldest first. */
  readonly byAge: readonly { readonly date: string; readonly pages: number }[]
}

/** Made from the content alone. */
export function coverage(knowledge: Knowledge): Coverage {
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
        shares: shares(outcomes.filter(({ area }) => area === slug)),
      }))
      .filter((row) => row.shares.length > 0),
    unanswered: knowledge.posts
      .filter(({ kind }) => kind === 'symptom' || kind === 'question')
      .filter((post) => !isAnswered(post, knowledge))
      .sort(byTitle),
    inferred: knowledge.remediations.filter(({ evidence }) =>
      evidence.every(({ confidence }) => confidence === 'inference'),
    ),
    byAge: days.map((date) => ({
      date,
      pages: curated.filter(({ reviewed }) => reviewed === date).length,
    })),
  }
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

/** A month in which posts that name a release were last active, or the weeks before a capture. */
export interface ReleaseRow {
  readonly release: string
  /** Posts by column of `columns`. */
  readonly counts: readonly number[]
}

/** Posts by OS release named and by month of last activity. */
export interface ReleaseTimeline {
  /** Months as shown (`Jan ’26`), oldest first, then one for ages in minutes to weeks. */
  readonly columns: readonly string[]
  readonly rows: readonly ReleaseRow[]
}

/** Releases that fewer posts name are left out of the timeline. */
const FEWEST = 2

/**
 * When posts about each OS release were last active. Activity is what the listings show; posts without
 * figures are not counted.
 *
 * @param recent what the column of ages below a month is called
 */
export function releaseTimeline(knowledge: Knowledge, recent: string): ReleaseTimeline {
  const dated = knowledge.posts.flatMap((post) => {
    const activity = post.sightings.map(({ metrics }) => metrics?.activity).find(Boolean)
    if (!activity) return []
    const month = /^[A-Za-z]{3} ’\d{2}$/.test(activity) ? activity : recent
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
      .filter(({ counts }) => counts.reduce((sum, count) => sum + count, 0) >= FEWEST),
  }
}

function releasesOf(post: Post): string[] {
  const versions = factGroups(post.facts).find(({ kind }) => kind === 'os-version')?.values ?? []
  return [...new Set(versions.map(releaseOf))]
}
