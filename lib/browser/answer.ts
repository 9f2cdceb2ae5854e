import { answerForms, type AnswerForm, type AnswerParts } from '../site/answer'
import { shareable } from './place'

/** Reads the answer off the page, so that what is copied is what is shown. */
function readAnswer(): AnswerParts {
  const article = document.querySelector<HTMLElement>('article[data-page]')
  const id = article?.dataset.page ?? ''
  const words = (selector: string) =>
    clean(article?.querySelector<HTMLElement>(selector)?.innerText ?? '')
  return {
    title: words('h1'),
    outcome: words('.badge'),
    summary: textOf(article?.querySelector('.lead')),
    appliesTo: [...(article?.querySelectorAll('.chips .chip') ?? [])].map(textOf),
    steps: [...(article?.querySelectorAll('[data-ticks]')?.[0]?.children ?? [])].map((step) => ({
      text: textOf(step.querySelector('.prose')),
      code: [...step.querySelectorAll('pre')].map((code) => code.textContent?.trimEnd() ?? ''),
    })),
    reviewed: words('[data-reviewed]'),
    address: shareable(`/${id[0]}/${id.slice(1)}/`),
  }
}

/** Words of an element without its evidence marks and its code, which are kept apart. */
function textOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined
  for (const extra of copy?.querySelectorAll('.ref, pre') ?? []) extra.remove()
  return clean(copy?.textContent ?? '')
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

reachable.answer = (form) => answerForms[form as AnswerForm](readAnswer())
