import type { Knowledge, Post } from '../../lib/model/knowledge'
import { originalLines } from '../../lib/site/source-lines'
import { pageWords, postWords } from '../../lib/site/strings'

/** Where a post stands in the sources, and the original lines on demand. */
export function Sightings({ post, knowledge }: { post: Post; knowledge: Knowledge }) {
  const older = new Set(post.revisions.flatMap(({ sightings }) => sightings))
  const shown = [post.shape.sighting, ...post.revisions.flatMap((one) => one.sightings.slice(0, 1))]
  return (
    <details>
      <summary>{postWords.sightings}</summary>
      <ul>
        {post.sightings.map((sighting, at) => {
          const page = knowledge.sources.find(({ file }) => file === sighting.file)?.page
          return (
            <li key={`${sighting.file}:${sighting.lines[0]}`}>
              <code>{sighting.file}</code>, {pageWords.lines(...sighting.lines)}
              {page && `: ${page}`} {older.has(at) && `(${postWords.older.toLowerCase()})`}
            </li>
          )
        })}
      </ul>
      {shown.map((at) => {
        const sighting = post.sightings[at]
        if (!sighting) return null
        const title = older.has(at) ? postWords.older : postWords.original
        return (
          <details key={at}>
            <summary>
              {title}: {sighting.file}, {pageWords.lines(...sighting.lines)}
            </summary>
            <pre className="wrap lines" tabIndex={0}>
              {originalLines(sighting).map((line, n) => (
                <code key={n} id={`L${at}-${sighting.lines[0] + n}`} data-n={sighting.lines[0] + n}>
                  {`${line}\n`}
                </code>
              ))}
            </pre>
          </details>
        )
      })}
    </details>
  )
}
