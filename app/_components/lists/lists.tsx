import type { Outcome } from '../../../lib/model/common'
import type { ErrorPage, Guide, Post, Remedy, Symptom } from '../../../lib/model/knowledge'
import { withoutReferences } from '../../../lib/site/view-models/pages/prose'
import { kindWords, postKindWords } from '../../../lib/site/strings'
import { OutcomeBadge } from '../parts/badges'
import { TitleWords } from '../frame/title-words'

type Listed = Post | Symptom | Remedy | Guide

/** List of links to pages, each with its outcome or kind and, optionally, its summary. */
export function PageList(props: {
  pages: readonly Listed[]
  summaries?: boolean
  /** Whether the list uses the full width of the page. */
  wide?: boolean
  /** Returns the outcome of a symptom; pass it to show outcomes of symptoms. */
  outcomeOf?: (symptom: Symptom) => Outcome | undefined
}) {
  const { pages, summaries = false, wide = false, outcomeOf } = props
  if (pages.length === 0) return null
  const mixed = new Set(pages.map((page) => page.kindOfPage)).size > 1
  return (
    <ul className={wide ? 'list wide' : 'list'}>
      {pages.map((page) => (
        <li key={page.url}>
          <a href={page.url}>
            <TitleWords text={page.title} />
          </a>{' '}
          <Mark page={page} mixed={mixed} outcomeOf={outcomeOf} />
          {summaries && 'summary' in page && (
            <span className="soft">{withoutReferences(page.summary)}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The kind of a post; for other pages the outcome, if any, and in a mixed list the kind. */
function Mark(props: {
  page: Listed
  mixed: boolean
  outcomeOf: ((symptom: Symptom) => Outcome | undefined) | undefined
}) {
  const { page, mixed, outcomeOf } = props
  if (page.kindOfPage === 'post') return <small>{postKindWords[page.kind]}</small>
  const outcome =
    page.kindOfPage === 'remediation'
      ? page.outcome
      : page.kindOfPage === 'symptom'
        ? outcomeOf?.(page)
        : undefined
  return (
    <span className="tag">
      {outcome && <OutcomeBadge outcome={outcome} />}{' '}
      {mixed && <small>{kindWords[page.kindOfPage]}</small>}
    </span>
  )
}

/** A link to a symptom, with the outcome of its first remedy. */
export function SymptomLine({ symptom, outcome }: { symptom: Symptom; outcome?: Outcome }) {
  return (
    <>
      <a href={symptom.url}>
        <TitleWords text={symptom.title} />
      </a>{' '}
      {outcome && <OutcomeBadge outcome={outcome} />}
    </>
  )
}

/** Links to error codes, each with its meaning. */
export function ErrorList({ errors }: { errors: readonly ErrorPage[] }) {
  return (
    <ul className="list">
      {errors.map((error) => (
        <li key={error.url}>
          <a href={error.url}>{error.title}</a>
          <span className="soft">{error.meaning}</span>
        </li>
      ))}
    </ul>
  )
}
