import type { Outcome } from '../../lib/model/common'
import type { ErrorPage, Guide, Post, Remediation, Symptom } from '../../lib/model/knowledge'
import { withoutReferences } from '../../lib/site/prose'
import { kindWords, postKindWords } from '../../lib/site/strings'
import { OutcomeBadge } from './badges'

type Listed = Post | Symptom | Remediation | Guide

/** Pages as a list of links, each with what helps to choose. */
export function PageList({
  pages,
  summaries = false,
}: {
  pages: readonly Listed[]
  summaries?: boolean
}) {
  if (pages.length === 0) return null
  const mixed = new Set(pages.map((page) => page.kindOfPage)).size > 1
  return (
    <ul className="list">
      {pages.map((page) => (
        <li key={page.url}>
          <a href={page.url}>{page.title}</a> <Mark page={page} mixed={mixed} />
          {summaries && 'summary' in page && (
            <span className="soft">{withoutReferences(page.summary)}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The outcome of a remedy and the kind of a post; of other pages the kind, where a list has several. */
function Mark({ page, mixed }: { page: Listed; mixed: boolean }) {
  if (page.kindOfPage === 'post') return <small>{postKindWords[page.kind]}</small>
  return (
    <>
      {page.kindOfPage === 'remediation' && <OutcomeBadge outcome={page.outcome} />}{' '}
      {mixed && <small>{kindWords[page.kindOfPage]}</small>}
    </>
  )
}

/** A symptom beside the outcome of the remedy to try first. */
export function SymptomLine({ symptom, outcome }: { symptom: Symptom; outcome?: Outcome }) {
  return (
    <>
      <a href={symptom.url}>{symptom.title}</a> {outcome && <OutcomeBadge outcome={outcome} />}
    </>
  )
}

/** Error codes as links with their symbol. */
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
