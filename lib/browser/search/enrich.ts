import { searchMoreWords } from '../../site/strings'
import { h } from '../dom'
import { href } from '../place'
import type { FormParts, Shown } from './companion'
import { facetRow } from './facets'
import { pieces } from './results'

/** Rest after the last key before what is only wanted for an answer that stays, in milliseconds. */
const REST = 180
/** Completions offered. */
const COMPLETIONS = 5

/**
 * Once the typing rests: puts filters, a better spelling and completions above the hits, and passages into
 * them. What stood there for the words before stays until then, so that nothing jumps under the reader.
 */
export async function enrich(shown: Shown, parts: FormParts): Promise<void> {
  const { answer, search, facets, isCurrent } = shown
  await new Promise((rested) => setTimeout(rested, REST))
  if (!isCurrent()) return
  const [meant, counts] = await Promise.all([search.didYouMean(answer), search.facetCounts(answer)])
  if (!isCurrent()) return
  const rows = [
    meant !== null && wordsRow(meant, parts.begin),
    answer.total > 0 && facetRow(counts, facets, parts.choose),
  ]
  parts.top.replaceChildren(...rows.filter((row) => row instanceof HTMLElement))
  // A hit whose text cannot be had stands without a passage.
  fillExcerpts(shown, parts.hits).catch(() => undefined)
  await offerCompletions(shown, parts)
}

function wordsRow(words: string, begin: (words: string) => void): HTMLElement {
  const button = h('button', { type: 'button', class: 'quiet', click: () => begin(words) }, words)
  return h('p', {}, `${searchMoreWords.didYouMean}: `, button)
}

/** Fills in the passages that matched, each leading to its section. */
async function fillExcerpts({ answer, search }: Shown, hits: HTMLElement): Promise<void> {
  await Promise.all(
    answer.hits.map(async (hit) => {
      const { pieces: text, heading, url } = await search.excerpt(hit, answer)
      const place = hits.querySelector(`[data-excerpt="${hit.id}"]`)
      const lead = heading ? [h('a', { href: href(url) }, heading), ': '] : []
      place?.replaceChildren(...lead, ...pieces(text))
    }),
  )
}

/** Completions of what is being typed, above the hits; pages that are hits already are left out. */
async function offerCompletions(
  { text, answer, search, isCurrent }: Shown,
  { top, hits, begin }: FormParts,
): Promise<void> {
  const completions = await search.suggest(text.slice(text.lastIndexOf('\n') + 1), COMPLETIONS)
  const there = new Set(answer.hits.map(({ url }) => url))
  const offered = completions.filter(({ url, text: words }) =>
    url === null ? words !== text : !there.has(url),
  )
  // A row more would move the hit that somebody is about to click.
  if (!isCurrent() || offered.length === 0 || hits.matches(':hover, :focus-within')) return
  const chips = offered.map(({ text: words, url }) =>
    url
      ? h('a', { class: 'chip', href: href(url), 'data-hit': true }, words)
      : h('button', { type: 'button', class: 'chip', click: () => begin(words) }, words),
  )
  top.prepend(h('p', { class: 'row' }, h('small', {}, searchMoreWords.suggestions), chips))
}
