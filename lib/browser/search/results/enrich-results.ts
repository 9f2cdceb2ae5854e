import type { Piece, ErrorMention } from '../../../search/api'
import { deferredSearchWords } from '../../../site/strings'
import { h } from '../../ui/dom'
import { href } from '../../ui/urls'
import { fillCard } from './hit-card'
import { facetRow, isFiltered } from './facets'
import { keepFocus } from './keep-focus'
import { noMatch } from './no-match'
import type { SearchActions, SearchElements, ShownAnswer } from '../types'

/** Pause after the last key before the results are enriched, in milliseconds. */
const PAUSE = 180
/** Most completions shown: as many as fit on one line of a phone. */
const COMPLETIONS = 3

/**
 * Highlights the titles at once. When typing pauses, adds named errors, a spelling suggestion, filters and
 * completions above the hits, and snippets to the hits. The rows of the previous query stay until then, so that
 * the layout does not shift.
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
  const mentions = notShown(errors, shown)
  const rows = [
    ...mentions.map(errorRow),
    meant !== null && wordsRow(meant, actions),
    (!isNone || isFiltered(facets)) && facetRow(counts, facets, elements, actions),
    isNone && noMatch(shown),
  ]
  if (mentions.some(({ isSure }) => !isSure)) actions.say(deferredSearchWords.mayMean)
  else if (mentions.length > 0 && answer.answer !== 'sure')
    actions.say(deferredSearchWords.errorKnown)
  keepFocus(elements, () =>
    top.replaceChildren(...rows.filter((row) => row instanceof HTMLElement)),
  )
  // A hit whose text does not load is shown without a snippet.
  if (!isNone) await fillSnippets(shown, hits).catch(() => undefined)
  if (answer.answer === 'sure') await fillCard(shown, hits).catch(() => undefined)
  await offerCompletions(shown, elements, actions, [meant, ...mentions.map(({ url }) => url)])
}

/** The errors that are not already among the first hits. */
function notShown(
  errors: readonly ErrorMention[],
  { answer }: ShownAnswer,
): readonly ErrorMention[] {
  const { hits } = answer
  const others = hits.findIndex(({ kind }) => kind !== 'error')
  const first = new Set(hits.slice(0, others < 0 ? hits.length : others).map(({ url }) => url))
  return errors.filter(({ url }) => !first.has(url))
}

/** An error with its meaning. The arrow keys reach it first; Enter in the field still opens the best hit. */
function errorRow({ url, title, meaning }: ErrorMention): HTMLElement {
  return h(
    'p',
    { class: 'named' },
    h('small', {}, deferredSearchWords.error),
    ' ',
    h('a', { href: href(url), 'data-hit': true }, title),
    meaning !== '' && `: ${meaning}`,
  )
}

function wordsRow(words: string, actions: SearchActions): HTMLElement {
  const click = (): void => actions.begin(words)
  const button = h('button', { type: 'button', class: 'quiet', click }, words)
  return h('p', { class: 'row named' }, `${deferredSearchWords.didYouMean}:`, button)
}

/** Converts pieces of a text to nodes and highlights the matches. */
function pieces(parts: readonly Piece[]): Node[] {
  return parts.map(({ text, hit, isSynonym }) =>
    hit ? h('mark', isSynonym ? { class: 'like' } : {}, text) : document.createTextNode(text),
  )
}

/** Highlights the query's words in the titles. */
async function highlightTitles(
  { answer, search, isCurrent }: ShownAnswer,
  hits: HTMLElement,
): Promise<void> {
  const highlighted = await Promise.all(
    answer.hits.map(({ title }) => search.highlight(title, answer)),
  )
  if (!isCurrent()) return
  answer.hits.forEach(({ id }, n) =>
    hits.querySelector(`[data-hit="${id}"]`)?.replaceChildren(...pieces(highlighted[n] ?? [])),
  )
}

/** Adds the snippets, each with a link to its section. */
async function fillSnippets({ answer, search }: ShownAnswer, hits: HTMLElement): Promise<void> {
  await Promise.all(
    answer.hits.map(async (hit) => {
      const { pieces: text, heading, url } = await search.snippet(hit, answer)
      const place = hits.querySelector(`[data-snippet="${hit.id}"]`)
      const lead = heading ? [h('a', { href: href(url) }, heading), ': '] : []
      place?.replaceChildren(...lead, ...pieces(text))
    }),
  )
}

/**
 * Shows completions of the typed text above the hits.
 *
 * @param above texts and site paths that are already shown there
 */
async function offerCompletions(
  { text, answer, search, isCurrent }: ShownAnswer,
  { top, hits }: SearchElements,
  actions: SearchActions,
  above: readonly (string | null)[],
): Promise<void> {
  const completions = await search.completeNames(
    text.slice(text.lastIndexOf('\n') + 1),
    COMPLETIONS,
  )
  const shown = new Set([...answer.hits.map(({ url }) => url), text, ...above])
  const offered = completions.filter(({ url, text: words }) => !shown.has(url ?? words))
  // Another row would move the hit that the reader is about to click.
  if (!isCurrent() || offered.length === 0 || hits.matches(':hover, :focus-within')) return
  const chips = offered.map(({ text: words, url }) =>
    url
      ? h('a', { class: 'chip', href: href(url), 'data-hit': true }, words)
      : h('button', { type: 'button', class: 'chip', click: () => actions.begin(words) }, words),
  )
  const label = deferredSearchWords.suggestions
  const row = { class: 'row offers', role: 'group', 'aria-label': label }
  top.prepend(h('div', row, h('small', {}, label), chips))
}
