import { outcomeWords, pageWords, symptomWords } from '../../../site/strings'
import { reply } from '../../../site/copied-answer/reply'
import { answerAddress } from '../../ui/answer-address'
import { copyFrom } from '../../ui/copy'
import { h } from '../../ui/dom'
import type { ShownAnswer } from '../types'

/**
 * Turns the row of a sure first hit into a card with what to do now, the platforms and a button that copies a reply.
 * Leaves the row of a page that does not say what to do now.
 */
export async function fillCard(
  { answer, search, isCurrent }: ShownAnswer,
  hits: HTMLElement,
): Promise<void> {
  const [hit] = answer.hits
  const place = hits.querySelector(`[data-snippet="${hit?.id}"]`)
  if (!hit || !place || hits.querySelector('.card')) return
  const { summary, now, platforms } = await search.pageOpening(hit)
  if (now === '' || !isCurrent()) return
  const outcome = outcomeWords[hit.badges[0] as keyof typeof outcomeWords] ?? ''
  const replyWords = (): string =>
    reply({
      title: hit.title,
      kind: 'symptom',
      outcome,
      summary,
      now,
      warning: '',
      appliesTo: platforms,
      lists: [],
      reviewed: '',
      address: answerAddress(hit.id),
    })
  const button = h(
    'button',
    { type: 'button', class: 'quiet', click: () => void copyFrom(button, replyWords()) },
    pageWords.copyReply,
  )
  place.classList.remove('soft')
  place.replaceChildren(h('b', {}, symptomWords.whatNow), h('br', {}), now)
  place.after(
    h(
      'p',
      { class: 'row soft' },
      platforms.length > 0 && `${pageWords.appliesTo}: ${platforms.join(', ')}`,
      button,
    ),
  )
  place.parentElement?.classList.add('card')
}
