import { pageWords, remediationWords } from './strings'

const warningWords = remediationWords.warning

/** What is copied of a page: plain words, or Markdown for the form of that name. */
export interface AnswerParts {
  readonly title: string
  /** Whether the page says what to do rather than what is seen. */
  readonly isRemedy: boolean
  /** What to hope for, and how far the remedy has come: `Workaround, not validated`. */
  readonly outcome: string
  readonly summary: string
  /** What to do at once; empty where the page is about steps alone. */
  readonly now: string
  /** What the steps may break; empty where nothing. */
  readonly warning: string
  /** Platforms, devices and frameworks. */
  readonly appliesTo: readonly string[]
  readonly steps: readonly AnswerStep[]
  /** `Reviewed 2026-11-20` */
  readonly reviewed: string
  readonly address: string
}

interface AnswerStep {
  readonly action: string
  readonly code: readonly string[]
  /** What to expect of it, and what to do otherwise; empty where the step does not say. */
  readonly said: string
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
  const { title, outcome, summary, now, warning, appliesTo, steps, reviewed, address } = parts
  return paragraphs(
    `## ${title.replaceAll('<', '\\<')}`,
    `**${outcome}** · ${pageWords.appliesTo}: ${appliesTo.join(', ')}`,
    summary,
    now,
    warning && `**${warningWords}:** ${warning}`,
    steps
      .map((step, n) => [`${n + 1}. ${words(step)}`, ...step.code.map(indentedFence)].join('\n\n'))
      .join('\n'),
    `${reviewed}: <${address}>`,
  )
}

function indentedFence(code: string): string {
  return ['```', ...code.split('\n'), '```'].map((line) => `   ${line}`).join('\n')
}

function plain(parts: AnswerParts): string {
  const { title, outcome, summary, now, warning, appliesTo, steps, reviewed, address } = parts
  return paragraphs(
    `${title}\n${outcome}. ${pageWords.appliesTo}: ${appliesTo.join(', ')}`,
    summary,
    now,
    warning && `${warningWords}: ${warning}`,
    steps
      .map((step, n) => [`${n + 1}. ${words(step)}`, ...step.code.map(indented)].join('\n\n'))
      .join('\n'),
    `${reviewed}\n${address}`,
  )
}

function indented(code: string): string {
  return code
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
}

function words({ action, said }: AnswerStep): string {
  return said === '' ? action : `${action} ${said}`
}

/**
 * Short, since a forum shows the page's address anyway: what it is, the steps without code, where to read
 * on. What a step's code should do is left out with the code.
 */
function reply(parts: AnswerParts): string {
  const { title, isRemedy, outcome, summary, now, warning, appliesTo, steps, reviewed, address } =
    parts
  const opening = isRemedy ? pageWords.replyRemedy : pageWords.replyOpening
  return paragraphs(
    opening(title, outcome.toLowerCase()),
    summary,
    now,
    warning && `${warningWords}: ${warning}`,
    steps
      .map((step, n) => `${n + 1}. ${step.code.length > 0 ? step.action : words(step)}`)
      .join('\n'),
    `${pageWords.appliesTo}: ${appliesTo.join(', ')}. ${reviewed}. ${pageWords.replyClosing}: ${address}`,
  )
}

function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n')
}
