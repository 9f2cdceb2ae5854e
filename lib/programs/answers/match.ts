import { setImmediate } from 'node:timers/promises'
import { Matcher } from '../../logs/match/matcher'
import { publishedMatch } from '../../logs/report/published-match'
import { surenessOf } from '../../logs/match/sureness'
import { LogErrorFinder } from '../../search/errors/errors-in-log'
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
  const matcher = new Matcher(await site.matchData())
  const finder = new LogErrorFinder(await site.indexFile<ErrorRows[]>(ERRORS_FILE))
  for await (const batch of batches)
    for (let at = 0; at < batch.length; at += SLICE) {
      await setImmediate()
      signal?.throwIfAborted()
      const lines = batch.slice(at, at + SLICE)
      matcher.feed(lines)
      finder.feed(lines)
    }
  const permanent = (url: string): string => site.page(url)?.permanent ?? url
  return {
    matches: matcher.result().map((match) => ({
      ...publishedMatch(match),
      permanent: permanent(match.url),
      sureness: surenessOf(match.score),
    })),
    errors: finder.result().map(({ url, title, lines }) => ({
      ...{ url, permanent: permanent(url), title },
      meaning: site.page(url)?.sections[0]?.text ?? '',
      lines: [...lines],
    })),
  }
}
