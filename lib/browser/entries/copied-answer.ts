import { copiedForms, type CopiedForm } from '../../site/copied-answer/forms'
import type { CopiedStep, CopiedKind, CopiedAnswer } from '../../site/copied-answer/copied-answer'
import { pageWords } from '../../site/strings'
import { answerAddress, onlyHere } from '../ui/answer-address'
import css from '../ui/styles/preview.css'
import { addStyles, h } from '../ui/dom'
import { root, shareable } from '../ui/urls'

/** Page kinds by the first letter of the id. */
const KINDS: ReadonlyMap<string, CopiedKind> = new Map([
  ['s', 'symptom'],
  ['r', 'remediation'],
  ['g', 'guide'],
])

/** Absolute address of the site's root in this copy. */
const site = new URL(root === '' ? './' : root, location.href).href

/** Converts an element of the page to text. */
type Read = (element: Element | null | undefined) => string

/** Reads the answer from the page, so that the copy equals what is shown. */
function readAnswer(read: Read): CopiedAnswer {
  const article = document.querySelector<HTMLElement>('article[data-page]')
  const id = article?.dataset.page ?? ''
  const kind = KINDS.get(id.charAt(0)) ?? 'symptom'
  const words = (selector: string) =>
    clean(article?.querySelector<HTMLElement>(selector)?.innerText ?? '')
  const lists = [...(article?.querySelectorAll('[data-ticks]') ?? [])]
  return {
    title: words('h1'),
    kind,
    outcome: [words('.badge'), lowerFirst(words('[data-state]'))].filter(Boolean).join(', '),
    summary: read(article?.querySelector('.lead')),
    now: read(article?.querySelector('.now .prose')),
    warning: read(article?.querySelector('.warn .prose')),
    appliesTo: [...(article?.querySelectorAll('.side .chip') ?? [])].map(textOf),
    // The first list of a symptom or remedy holds the steps; others are checks and more remedies.
    lists: (kind === 'guide' ? lists : lists.slice(0, 1)).map((list) => ({
      heading: kind === 'guide' ? textOf(list.closest('section')?.querySelector('h2')) : '',
      steps: [...list.children].map((step) => stepIn(step, read)),
    })),
    reviewed: words('[data-reviewed]'),
    address: answerAddress(id),
  }
}

function stepIn(step: Element, read: Read): CopiedStep {
  return {
    action: read(step.querySelector('.prose')),
    said: [...step.querySelectorAll('.said')]
      .map((said) => `${textOf(said.querySelector('b'))}: ${read(said.querySelector('.prose'))}`)
      .join(' '),
    code: [...step.querySelectorAll('pre')].map((code) => code.textContent?.trimEnd() ?? ''),
  }
}

/** Text of an element without evidence marks and code blocks. Inferences are labeled, so that copies keep that note. */
function textOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined
  for (const mark of copy?.querySelectorAll('.ref.inference') ?? []) {
    mark.replaceWith(pageWords.inferred)
  }
  for (const extra of copy?.querySelectorAll('.ref, pre, .code') ?? []) extra.remove()
  return clean(copy?.textContent ?? '')
}

/** Text of an element, with the address of each link after its text. */
function plainOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined
  for (const link of linksOf(copy)) {
    const address = addressOf(link)
    if (!isSameAddress(link.textContent ?? '', address)) link.textContent += ` (${address})`
  }
  return textOf(copy)
}

/** Text of an element, with links and inline code as Markdown. */
function markdownOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined
  for (const code of copy?.querySelectorAll(':not(pre) > code') ?? []) {
    code.textContent = `\`${code.textContent}\``
  }
  for (const link of linksOf(copy)) {
    link.textContent = `[${link.textContent}](${addressOf(link)})`
  }
  return textOf(copy)
}

/** Links that others can follow, except those to evidence and the glossary. */
function linksOf(element: Element | undefined): HTMLAnchorElement[] {
  const links = element?.querySelectorAll<HTMLAnchorElement>('a:not(.ref, .ref *)') ?? []
  return [...links].filter(({ href }) => !href.startsWith(onlyHere ? site : `${site}glossary/`))
}

/** The address of a link for sharing; pages of this site get their published address. */
function addressOf({ href }: HTMLAnchorElement): string {
  return href.startsWith(site)
    ? shareable(`/${href.slice(site.length).replace(/index\.html(?=$|#)/, '')}`)
    : href
}

/** Whether a link's text is its address, with or without a trailing slash. */
function isSameAddress(words: string, address: string): boolean {
  return words.replace(/\/$/, '') === address.replace(/\/$/, '')
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The answer in one form; `form` is an `CopiedForm`. */
function answerAs(form: string): string {
  return copiedForms[form as CopiedForm](readAnswer(form === 'markdown' ? markdownOf : plainOf))
}

/**
 * Adds a button for each form to the menu, and below them what a button copies: the first one, then the one at the
 * pointer or with the focus.
 */
function fill(menu: Element): void {
  const forms = Object.entries(pageWords.answerForms).map(([form, words]) =>
    h('button', { type: 'button', class: 'quiet', 'data-form': form }, words),
  )
  const preview = h('div', {
    class: 'preview',
    role: 'group',
    tabindex: '0',
    'aria-label': pageWords.preview,
  })
  const show = (button: Element | null | undefined): void => {
    const form = button?.closest<HTMLElement>('[data-form]')?.dataset.form
    if (form) preview.textContent = answerAs(form)
  }
  for (const type of ['pointerover', 'focusin'])
    menu.addEventListener(type, ({ target }) => show(target as Element))
  show(forms[0])
  menu.append(...forms, preview)
}

addStyles(css)
document.querySelectorAll('[data-answer] details').forEach(fill)
reachable.copiedAnswer = answerAs
