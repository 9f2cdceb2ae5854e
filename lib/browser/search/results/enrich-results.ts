import type { Piece, ErrorMention } from '../../../search/api'
import { searchMoreWords } from '../../../site/strings'
import { h } from '../../ui/dom'
import { href } from '../../ui/urls'
import { facetRow, isFiltered } from './facets'
import { keepFocus } from './keep-focus'
import type { SearchActions, SearchElements, ShownAnswer } from '../types'

/** Pause after the last key before an answer is completed, in milliseconds. */
const PAUSE = 180
/** Completions offered: as many as can be read on one line of a phone. */
const COMPLETIONS = 3

/**
 * Highlights the titles at once. When the typing pauses, puts the errors that the query names, a better spelling,
 * filters and completions above the hits, and snippets into them. What was there for the words before stays
 * until then, so that nothing jumps under the reader.
 */
export async function enrichResults(
  shown: ShownAnswer,
  elements: SearchElements,
  actions: SearchActions,
): Promise<void> {
  const { answer, search, facets, isCurrent } = shown
  const { top, hits } = elements
  await highlightTitles(shown, hits)
  await new Promise((rested) => setTimeout(rested, PAUSE))
  if (!isCurrent()) return
  const [errors, meant, counts] = await Promise.all([
    search.errors(answer).catch(() => []),
    search.didYouMean(answer),
    search.facetCounts(answer),
  ])
  if (!isCurrent()) return
  const isNone = answer.answer === 'none'
  const said = notShown(errors, shown)
  const rows = [
    ...said.map(errorRow),
    meant !== null && wordsRow(meant, actions),
    (!isNone || isFiltered(facets)) && facetRow(counts, facets, elements, actions),
    isNone && otherWays(),
  ]
  if (said.some(({ isSure }) => !isSure)) actions.say(searchMoreWords.mayMean)
  else if (said.length > 0 && !answer.confident) actions.say(searchMoreWords.errorKnown)
  keepFocus(elements, () =>
    top.replaceChildren(...rows.filter((row) => row instanceof HTMLElement)),
  )
  // A hit whose text does not load is shown without a snippet.
  if (!isNone) await fillSnippets(shown, hits).catch(() => undefined)
  await offerCompletions(shown, elements, actions, [meant, ...said.map(({ url }) => url)])
}

/** The errors that are not the first hits already. */
function notShown(
  errors: readonly ErrorMention[],
  { answer }: ShownAnswer,
): readonly ErrorMention[] {
  const { hits } = answer
  const others = hits.findIndex(({ kind }) => kind !== 'error')
  const first = new Set(hits.slice(0, others < 0 ? hits.length : others).map(({ url }) => url))
  return errors.filter(({ url }) => !first.has(url))
}

/** An error with its meaning. Arrows come to it first, as it stands first; Enter opens the best hit. */
function errorRow({ url, title, meaning }: ErrorMention): HTMLElement {
  return h(
    'p',
    { class: 'said' },
    h('small', {}, searchMoreWords.error),
    ' ',
    h('a', { href: href(url), 'data-hit': true }, title),
    meaning !== '' && `: ${meaning}`,
  )
}

function wordsRow(words: string, actions: SearchActions): HTMLElement {
  const click = (): void => actions.begin(words)
  const button = h('button', { type: 'button', class: 'quiet', click }, words)
  return h('p', {}, `${searchMoreWords.didYouMean}: `, button)
}

/** Where to go next when no page is even close. */
function otherWays(): HTMLElement {
  const ways = [
    ['/symptoms/', searchMoreWords.browse],
    ['/errors/', searchMoreWords.allErrors],
    ['/browse/', searchMoreWords.allPages],
    ['/log/', searchMoreWords.readLog],
  ] as const
  return h(
    'p',
    {},
    `${searchMoreWords.goOn} `,
    ways.map(([path, words], n) => [n > 0 && ', ', h('a', { href: href(path) }, words)]).flat(),
    '.',
  )
}

/** Pieces of a text, with those highlighted that matched. */
function pieces(parts: readonly Piece[]): Node[] {
  return parts.map(({ text, hit }) => (hit ? h('mark', {}, text) : document.createTextNode(text)))
}

/** Highlights in the titles what the query asked for. */
async function highlightTitles(
  { answer, search, isCurrent }: ShownAnswer,
  hits: HTMLElement,
): Promise<void> {
  const marked = await Promise.all(answer.hits.map(({ title }) => search.highlight(title, answer)))
  if (!isCurrent()) return
  answer.hits.forEach(({ id }, n) =>
    hits.querySelector(`[data-hit="${id}"]`)?.replaceChildren(...pieces(marked[n] ?? [])),
  )
}

/** Fills in the snippets, each with a link to its section. */
async function fillSnippets({ answer, search }: ShownAnswer, hits: HTMLElement): Promise<void> {
  await Promise.all(
    answer.hits.map(async (hit) => {
      const { pieces: text, heading, url } = await search.excerpt(hit, answer)
      const place = hits.querySelector(`[data-excerpt="${hit.id}"]`)
      const lead = heading ? [h('a', { href: href(url) }, heading), ': '] : []
      place?.replaceChildren(...lead, ...pieces(text))
    }),
  )
}

/**
 * Completions of what is being typed, above the hits.
 *
 * @param above words and addresses that are offered there already
 */
async function offerCompletions(
  { text, answer, search, isCurrent }: ShownAnswer,
  { top, hits }: SearchElements,
  actions: SearchActions,
  above: readonly (string | null)[],
): Promise<void> {
  const completions = await search.suggest(text.slice(text.lastIndexOf('\n') + 1), COMPLETIONS)
  const there = new Set([...answer.hits.map(({ url }) => url), text, ...above])
  const offered = completions.filter(({ url, text: words }) => !there.has(url ?? words))
  // A row more would move the hit that somebody is about to click.
  if (!isCurrent() || offered.length === 0 || hits.matches(':hover, :focus-within')) return
  const chips = offered.map(({ text: words, url }) =>
    url
      ? h('a', { class: 'chip', href: href(url), 'data-hit': true }, words)
      : h('button', { type: 'button', class: 'chip', click: () => actions.begin(words) }, words),
  )
  const label = searchMoreWords.suggestions
  const row = { class: 'row offers', role: 'group', 'aria-label': label }
  top.prepend(h('div', row, h('small', {}, label), chips))
}
