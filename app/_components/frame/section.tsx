import type { ReactNode } from 'react'
import { headingId } from '../../../lib/markdown/headings'

/** A section of a page. Its anchor is derived from its heading, as in search results. */
export function Section(props: { title: string; children: ReactNode; className?: string }) {
  const id = headingId(props.title, new Set())
  return (
    <section aria-labelledby={id} className={props.className}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  )
}
