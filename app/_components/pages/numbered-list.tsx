import type { ReactNode } from 'react'
import type { ListPage } from '../../../lib/site/view-models/lists/list-pages'
import { listWords } from '../../../lib/site/strings'
import { PageHead } from '../frame/page-head'
import { PageMenu } from '../lists/page-menu'

/** One page of a list below another page: heading, what the list is, its rows, and the menu of its pages. */
export function NumberedList<Row>(props: {
  crumbs: readonly { href: string; words: string }[]
  list: { readonly title: string; readonly summary: string }
  page: ListPage<Row>
  /** What an empty list says instead of its rows. */
  none: string
  children: ReactNode
}) {
  const { crumbs, list, page, none, children } = props
  return (
    <>
      <PageHead crumbs={crumbs} title={listWords.titleOfPage(list.title, page.number)} />
      <p>{list.summary}</p>
      {page.rows.length === 0 ? <p>{none}</p> : children}
      <PageMenu page={page} />
    </>
  )
}
