import type { Outcome } from '../../../lib/model/common'
import type { ErrorPage, Guide, Post, Remedy, Symptom } from '../../../lib/model/knowledge'
import { withoutReferences } from '../../../lib/site/view-models/pages/prose'
import { PageRow } from './page-row'

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
  const isMixed = new Set(pages.map((page) => page.kindOfPage)).size > 1
  return (
    <ul className={wide ? 'list wide' : 'list'}>
      {pages.map((page) => (
        <PageRow
          key={page.url}
          page={page}
          outcome={outcomeOfPage(page, outcomeOf)}
          plain={!isMixed && page.kindOfPage !== 'post'}
        >
          {summaries && 'summary' in page && (
            <span className="soft">{withoutReferences(page.summary)}</span>
          )}
        </PageRow>
      ))}
    </ul>
  )
}

function outcomeOfPage(
  page: Listed,
  outcomeOf: ((symptom: Symptom) => Outcome | undefined) | undefined,
): Outcome | undefined {
  if (page.kindOfPage === 'remediation') return page.outcome
  return page.kindOfPage === 'symptom' ? outcomeOf?.(page) : undefined
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
