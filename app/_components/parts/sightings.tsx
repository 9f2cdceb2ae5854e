import type { Knowledge, Post } from '../../../lib/model/knowledge'
import { pageWords, postWords } from '../../../lib/site/strings'

/** Sightings of a post in the sources, linked to the page with its original lines. */
export function Sightings({ post, knowledge }: { post: Post; knowledge: Knowledge }) {
  const older = new Set(post.revisions.flatMap(({ sightings }) => sightings))
  return (
    <details>
      <summary>{postWords.sightings}</summary>
      <ul>
        {post.sightings.map((sighting, at) => {
          const { dated, attachments = [] } = sighting
          const page = knowledge.sources.find(({ file }) => file === sighting.file)?.page
          return (
            <li key={at}>
              <a href={`${post.url}source/#${sourceAnchor(at)}`}>
                <code>{sighting.file}</code>, {pageWords.lines(...sighting.lines)}
              </a>
              {page && `: ${page}`}
              {sighting.role === 'answer' && `, ${postWords.anAnswer}`}
              {dated && `, ${postWords.dated(dated)}`}
              {attachments.length > 0 && `, ${postWords.attachments(attachments)}`}{' '}
              {older.has(at) && `(${postWords.older.toLowerCase()})`}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

/** Returns the anchor of a sighting on the page of a post's original lines; `sighting` is a 0-based index. */
export function sourceAnchor(sighting: number): string {
  return `sighting-${sighting + 1}`
}
