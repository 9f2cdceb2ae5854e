import type { ReactNode } from 'react'
import type { Outcome } from '../../../lib/model/common'
import type { Guide, Post, Remedy, Symptom } from '../../../lib/model/knowledge'
import { isListedOutcome } from '../../../lib/site/listed-outcome'
import { kindOfListed } from '../../../lib/site/view-models/lists/facets'
import { KindBadge, OutcomeBadge } from '../parts/badges'
import { TitleWords } from '../frame/title-words'

/**
 * A page in a list: its title, then its outcome and its kind, then what the list says of it. Scripts make the
 * same row (`lib/browser/ui/page-row.ts`).
 */
export function PageRow(props: {
  page: Post | Symptom | Remedy | Guide
  outcome?: Outcome | undefined
  /** Whether to leave the kind out, because the list has pages of one kind. */
  plain?: boolean
  children?: ReactNode
}) {
  const { page, plain = false, children } = props
  const outcome =
    props.outcome && isListedOutcome(page.kindOfPage, props.outcome) ? props.outcome : undefined
  return (
    <li>
      <a href={page.url}>
        <TitleWords text={page.title} />
      </a>{' '}
      {(outcome || !plain) && (
        <span className="tag">
          {outcome && <OutcomeBadge outcome={outcome} />}{' '}
          {!plain && <KindBadge kind={page.kindOfPage} words={kindOfListed(page)} />}
        </span>
      )}
      {children}
    </li>
  )
}
