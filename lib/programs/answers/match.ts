import { setImmediate } from 'node:timers/promises'
import { closestPages } from '../../logs/closest-pages'
import { LogReading } from '../../logs/reading'
import { publishedMatch } from '../../logs/report/published-match'
import { surenessOf } from '../../logs/match/sureness'
import { ERRORS_FILE, type ErrorRows } from '../../search/index/index-files'
import type { SiteCopy } from '../site/site-copy'
import type { LogOutput } from './answers'

/** Number of lines read before other work runs, such as a request to stop. */
const SLICE = 500

/**
 * Reads a log like the log reader of the site.
 *
 * @param batches lines of the log, in order
 * @param signal stops the reading when aborted
 * @throws the reason of the signal
 */
export async function matchLog(
  site: SiteCopy,
  batches: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
  signal?: AbortSignal,
): Promise<LogOutput> {
  const errors = await site.indexFile<ErrorRows[]>(ERRORS_FILE)
  const reading = new LogReading(await site.matchData(), errors)
  for await (const batch of batches)
    for (let at = 0; at < batch.length; at += SLICE) {
      await setImmediate()
      signal?.throwIfAborted()
      reading.feed('log', batch.slice(at, at + SLICE))
    }
  const result = reading.result()
  const closest = await closestPages(await site.search(), result.sample)
  const permanent = (url: string): string => site.page(url)?.permanent ?? url
  return {
    matches: result.matches.map((match) => ({
      ...publishedMatch(match),
      permanent: permanent(match.url),
      sureness: surenessOf(match.score),
    })),
    errors: result.errors.map(({ url, title, lines }) => ({
      ...{ url, permanent: permanent(url), title },
      meaning: site.page(url)?.sections[0]?.text ?? '',
      lines: [...lines],
    })),
    closest: closest.map(({ url, title }) => ({ url, permanent: permanent(url), title })),
  }
}
