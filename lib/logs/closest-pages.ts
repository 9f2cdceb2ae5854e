import type { Hit, Search } from '../search/api'

/** Most pages named. */
const MOST = 3
/**
 * Lowest score of a page: about that of two or three rare words. On logs of other people it keeps 95 of 100 pages that
 * are right and first, and drops three in ten of those first for a log without a page.
 */
const LEAST = 15
/**
 * Lines compared at once, and lines from one comparison to the next. What belongs together is within a few lines; with
 * all lines at once, unrelated lines around decide (docs/log-matching.md has the figures).
 */
const WINDOW = { lines: 8, step: 4 }

/**
 * The symptoms that share most with a log of which no line is known. None of them may be right, so they are never
 * named as found.
 *
 * @param lines a sample of the log; see `LogSample`
 * @param search an index of the site itself: the lines must not be sent anywhere
 * @returns at most three pages, closest first
 * @throws Error when an index file does not load
 */
export async function closestPages(
  search: Search,
  lines: readonly string[],
): Promise<readonly Hit[]> {
  const best = new Map<string, Hit>()
  for (const window of windowsOf(lines)) {
    const { hits } = await search.find(window, { facets: { kind: ['symptom'] } })
    for (const hit of hits) {
      if (hit.score >= LEAST && hit.score > (best.get(hit.url)?.score ?? 0)) best.set(hit.url, hit)
    }
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || (a.url < b.url ? -1 : 1))
    .slice(0, MOST)
}

function windowsOf(lines: readonly string[]): string[] {
  const windows: string[] = []
  for (let at = 0; at < lines.length; at += WINDOW.step) {
    windows.push(lines.slice(at, at + WINDOW.lines).join('\n'))
    if (at + WINDOW.lines >= lines.length) break
  }
  return windows
}
