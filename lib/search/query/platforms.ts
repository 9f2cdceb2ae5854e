import type { IndexedPage } from '../index/indexed-page'
import type { Scores } from './scores'

/** How people name each platform in a query. */
const NAMED: readonly (readonly [platforms: readonly string[], words: RegExp])[] = [
  [['iOS'], /\b(?:iphones?|ios\d*)\b/i],
  [['iPadOS', 'iOS'], /\b(?:ipads?|ipados\d*)\b/i],
  [['macOS', 'Mac Catalyst'], /\b(?:i?macs?|macbooks?|macos\d*|os ?x|catalyst)\b/i],
  [['watchOS'], /\b(?:apple watch|watchos\d*|watch (?:app|extension))\b/i],
  [['tvOS'], /\b(?:apple ?tv|tvos\d*)\b/i],
  [['visionOS'], /\b(?:vision ?pro|visionos\d*)\b/i],
]

/** Where the code of a query runs, if not on a device of Apple's: a page that lacks the word is about something else. */
const DECIDING = /^(?:simulators?|android|windows|linux|tvos|watchos|visionos)$/i

/** The platforms that a query names; empty where it names none. */
export function namedPlatforms(query: string): ReadonlySet<string> {
  return new Set(NAMED.flatMap(([platforms, words]) => (words.test(query) ? platforms : [])))
}

/** Whether a page is for other platforms only than those named. A page that names none is for all. */
export function isForOthers(page: IndexedPage, named: ReadonlySet<string>): boolean {
  if (named.size === 0) return false
  const platforms = page.facet('platform')
  return platforms.length > 0 && !platforms.some((one) => named.has(platformOf(one)))
}

/** Maximum score of a page for other platforms, as a share of the best score of a page that may be right. */
const BEHIND = 0.99

/** Factor for the score of a page for other platforms. */
const OTHERS = 0.5

/** Ranks pages for other platforms than the query names after all pages that may be right. */
export function demoteOthers(query: string, pages: readonly IndexedPage[], scores: Scores): void {
  const named = namedPlatforms(query)
  if (named.size === 0) return
  const isOther = (n: number): boolean => isForOthers(pages[n] as IndexedPage, named)
  const others = scores.pages.filter(isOther)
  const demoted = new Set(others)
  let best = 0
  for (const page of scores.pages)
    if (!demoted.has(page) && scores.of(page) > best) best = scores.of(page)
  for (const page of others)
    scores.set(page, Math.min(scores.of(page) * OTHERS, (best || 1) * BEHIND))
}

/** Whether a word names where code runs. A page without that word answers another question. */
export function isDeciding(word: string): boolean {
  return DECIDING.test(word)
}

/** `macOS 15.6 (24G84)` as `macOS`. */
function platformOf(value: string): string {
  return value.replace(/ [\d.].*/, '')
}
