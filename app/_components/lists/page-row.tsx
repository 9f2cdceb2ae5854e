import type { ReactNode } from 'react'
import type { Outcome } from '../../../lib/model/common'
import type { Guide, Post, Remedy, Symptom } from '../../../lib/model/knowledge'
import { postKindWords } from '../../../lib/site/strings'
import { KindBadge, OutcomeBadge } from '../parts/badges'
import { TitleWords } from '../frame/title-words'

/**
 * A page in a list: its title, then its outcome and its kind, then what the list says of it. Search results have the
 * same parts (`hit-row.ts`).
 */
export function PageRow(props: {
  page: Post | Symptom | Remedy | Guide
  outcome?: Outcome | undefined
  /** Whether to leave the kind out, because the list has pages of one kind. */
  plain?: boolean
  /** Data for the browse script. */
  data?: Readonly<Record<`data-${string}`, string>>
  children?: ReactNode
}) {
  const { page, outcome, plain = false, data, children } = props
  return (
    <li {...data}>
      <a href={page.url}>
        <TitleWords text={page.title} />
      </a>{' '}
      <span className="tag">
        {outcome && <OutcomeBadge outcome={outcome} />}{' '}
        {!plain && (
          <KindBadge
            kind={page.kindOfPage}
            words={page.kindOfPage === 'post' ? postKindWords[page.kind] : undefined}
          />
        )}
      </span>
      {children}
    </li>
  )
}
