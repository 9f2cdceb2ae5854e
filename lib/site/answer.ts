import { pageWords } from './strings'

/** What is copied of a page, as plain words. */
export interface AnswerParts {
  readonly title: string
  readonly outcome: string
  readonly summary: string
  /** Platforms, devices and frameworks. */
  readonly appliesTo: readonly string[]
  readonly steps: readonly { readonly text: string; readonly code: readonly string[] }[]
  /** `Reviewed 2026-11-20` */
  readonly reviewed: string
  readonly address: string
}

export type AnswerForm = keyof typeof pageWords.answerForms

/** The answer as a link, as Markdown, as plain text for mail, and as a reply in a forum. */
export const answerForms: Readonly<Record<AnswerForm, (parts: AnswerParts) => string>> = {
  link: ({ address }) => address,
  markdown,
  plain,
  reply,
}

function markdown(parts: AnswerParts): string {
  const { title, outcome, summary, appliesTo, steps, reviewed, address } = parts
  return [
    `## ${title}`,
    `**${outcome}** · ${pageWords.appliesTo}: ${appliesTo.join(', ')}`,
    summary,
    steps
      .map(({ text, code }, n) => [`${n + 1}. ${text}`, ...code.map(indentedFence)].join('\n\n'))
      .join('\n'),
    `${reviewed}: <${address}>`,
  ].join('\n\n')
}

function indentedFence(code: string): string {
  return ['```', ...code.split('\n'), '```'].map((line) => `   ${line}`).join('\n')
}

function plain(parts: AnswerParts): string {
  const { title, outcome, summary, appliesTo, steps, reviewed, address } = parts
  return [
    `${title}\n${outcome}. ${pageWords.appliesTo}: ${appliesTo.join(', ')}`,
    summary,
    steps
      .map(({ text, code }, n) => [`${n + 1}. ${text}`, ...code.map(indented)].join('\n\n'))
      .join('\n'),
    `${reviewed}\n${address}`,
  ].join('\n\n')
}

function indented(code: string): string {
  return code
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
}

/** Short, since a forum shows the page's address anyway: what it is, the steps without code, where to read on. */
function reply(parts: AnswerParts): string {
  const { title, outcome, summary, appliesTo, steps, reviewed, address } = parts
  return [
    pageWords.replyOpening(title, outcome.toLowerCase()),
    summary,
    steps.map(({ text }, n) => `${n + 1}. ${text}`).join('\n'),
    `${pageWords.appliesTo}: ${appliesTo.join(', ')}. ${reviewed}. ${pageWords.replyClosing}: ${address}`,
  ].join('\n\n')
}
