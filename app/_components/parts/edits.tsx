import { Fragment } from 'react'
import { headingId } from '../../../lib/markdown/headings'
import type { Knowledge, Post } from '../../../lib/model/knowledge'
import type { Passage } from '../../../lib/model/post'
import { postWords } from '../../../lib/site/strings'
import { pageOfSighting } from '../../../lib/site/view-models/posts/post-view'
import { Section } from '../frame/section'

/** Anchor of the section that shows the edits of a post. */
export const EDITS = headingId(postWords.edits, new Set())

/**
 * Word-by-word changes of a post between captures, newest first.
 *
 * @param props.changes of each revision, those that the page shows
 */
export function Edits(props: {
  post: Post
  changes: readonly (readonly Passage[])[]
  knowledge: Knowledge
}) {
  const { post, knowledge } = props
  const shownIn = [[post.shape.sighting], ...post.revisions.map(({ sightings }) => sightings)]
  const place = (text: number): string => {
    const at = shownIn[text]?.[0] ?? 0
    const sighting = post.sightings[at]
    return sighting ? postWords.capture(at + 1, pageOfSighting(sighting, knowledge)) : ''
  }
  if (post.revisions.length === 0) return null
  return (
    <Section title={postWords.edits}>
      <p className="soft">{postWords.editsLegend}</p>
      {props.changes.map((changes, n) => (
        <section key={n} aria-labelledby={`edit-${n + 1}`}>
          <h3 id={`edit-${n + 1}`}>{postWords.editedIn(place(n))}</h3>
          <p className="soft">{postWords.editedFrom(place(n + 1))}</p>
          <ul className="edits">
            {changes.map((passage, at) => (
              <li key={at}>
                <Words passage={passage} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Section>
  )
}

/** A changed passage, with removed and added words marked visually and for screen readers. */
function Words({ passage }: { passage: Passage }) {
  return (
    <>
      {'… '}
      {passage.map((piece, n) => {
        const [kind = 'same', text = ''] = Object.entries(piece)[0] ?? []
        const words = text.trimStart()
        return (
          <Fragment key={n}>
            {words.length < text.length && ' '}
            {kind === 'same' && words}
            {kind === 'removed' && (
              <del>
                <span className="hide">{postWords.removed} </span>
                {words}
              </del>
            )}
            {kind === 'added' && (
              <ins>
                <span className="hide">{postWords.added} </span>
                {words}
              </ins>
            )}
          </Fragment>
        )
      })}
      {' …'}
    </>
  )
}
