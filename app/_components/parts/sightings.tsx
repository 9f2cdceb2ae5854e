import type { Knowledge, Post } from '../../../lib/model/knowledge'
import type { Sighting } from '../../../lib/model/post'
import { pageOfSighting } from '../../../lib/site/view-models/posts/post-view'
import { pageWords, postWords } from '../../../lib/site/strings'

/** Sightings of a post in the sources, linked to the page with its original lines. */
export function Sightings({ post, knowledge }: { post: Post; knowledge: Knowledge }) {
  const older = new Set(post.revisions.flatMap(({ sightings }) => sightings))
  return (
    <details>
      <summary>{postWords.sightings}</summary>
      <ol>
        {post.sightings.map((sighting, at) => {
          const { attachments = [] } = sighting
          return (
            <li key={at}>
              <a href={`${post.url}source/#${sourceAnchor(at)}`}>
                {pageOfSighting(sighting, knowledge)}
              </a>
              {sighting.role === 'answer' && `, ${postWords.anAnswer}`}
              {', '}
              <SightingDetails sighting={sighting} knowledge={knowledge} />
              {attachments.length > 0 && `, ${postWords.attachments(attachments)}`}{' '}
              {older.has(at) && `(${postWords.older.toLowerCase()})`}
            </li>
          )
        })}
      </ol>
    </details>
  )
}

/** File, lines and dates of a sighting. */
export function SightingDetails(props: { sighting: Sighting; knowledge: Knowledge }) {
  const { file, lines, dated, metrics } = props.sighting
  const source = props.knowledge.sources.find((candidate) => candidate.file === file)
  return (
    <small>
      <code>{file}</code>, {pageWords.lines(...lines)}
      {source && source.captured !== 'unknown' && `, ${postWords.captured(source.captured)}`}
      {dated && `, ${postWords.dated(dated)}`}
      {metrics && `, ${postWords.lastActive(metrics.activity)}`}
    </small>
  )
}

/** Returns the anchor of a sighting on the page of a post's original lines; `sighting` is a 0-based index. */
export function sourceAnchor(sighting: number): string {
  return `sighting-${sighting + 1}`
}
