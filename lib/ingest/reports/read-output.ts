import { parseCount } from '../read/text/metrics'
import type { ReadSighting, ReadSource } from '../read/types'

/** What `npm run ingest -- --read` prints for one source (command contract 1 in docs/design.md). */
export function outputOf(file: string, { layout, header, sightings }: ReadSource): unknown {
  return { file, layout, header, posts: sightings.map(postAnswer) }
}

function postAnswer(post: ReadSighting): unknown {
  const { role, title, text, lines, shown, complete } = post
  const count = (raw: string | null | undefined): number | null =>
    raw ? (parseCount(raw)?.value ?? null) : null
  return {
    role,
    title,
    text,
    lines,
    replies: count(shown?.replies),
    boosts: count(shown?.boosts),
    views: count(shown?.views),
    activity: shown?.activity ?? null,
    raw: shown && {
      replies: shown.replies,
      boosts: shown.boosts,
      views: shown.views,
      activity: shown.activity,
    },
    complete,
  }
}
