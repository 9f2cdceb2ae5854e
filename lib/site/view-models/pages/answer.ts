import { pageWords, remediationWords } from '../../strings'

const warningWords = remediationWords.warning

/** What is copied of a page: plain words, or Markdown for the form of that name. */
export interface AnswerParts {
  readonly title: string
  readonly kind: AnswerKind
  /** What to hope for, and how far the remedy has come: `Workaround, not validated`. A guide has none. */
  readonly outcome: string
  readonly summary: string
  /** What to do at once; empty where the page is about steps alone. */
  readonly now: string
  /** What the steps may break; empty where nothing. */
  readonly warning: string
  /** Platforms, devices and frameworks; none for a guide. */
  readonly appliesTo: readonly string[]
  readonly lists: readonly AnswerList[]
  /** `Reviewed 2026-11-20` */
  readonly reviewed: string
  /** Where the page is found; its id with the site's name where nobody else could follow an address. */
  readonly address: string
}

export type AnswerKind = keyof typeof pageWords.replyOpening

/** The steps of one section. */
export interface AnswerList {
  /** Heading of the section; empty where the page has one list. */
  readonly heading: string
  readonly steps: readonly AnswerStep[]
}

export interface AnswerStep {
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
  const { title, outcome, summary, now, warning, lists, reviewed, address } = parts
  return paragraphs(
    `## ${title.replaceAll('<', '\\<')}`,
    [outcome && `**${outcome}**`, scope(parts)].filter(Boolean).join(' · '),
    summary,
    now,
    warning && `**${warningWords}:** ${warning}`,
    ...lists.flatMap(({ heading, steps }) => [
      heading && `### ${heading}`,
      numbered(steps, (step) => [words(step), ...step.code.map(indentedFence)]),
    ]),
    `${reviewed}: ${address.includes('://') ? `<${address}>` : address}`,
  )
}

function indentedFence(code: string): string {
  return ['```', ...code.split('\n'), '```'].map((line) => `   ${line}`).join('\n')
}

function plain(parts: AnswerParts): string {
  const { title, outcome, summary, now, warning, lists, reviewed, address } = parts
  const about = [outcome, scope(parts)].filter(Boolean).join('. ')
  return paragraphs(
    [title, about].filter(Boolean).join('\n'),
    summary,
    now,
    warning && `${warningWords}: ${warning}`,
    ...lists.flatMap(({ heading, steps }) => [
      heading,
      numbered(steps, (step) => [words(step), ...step.code.map(indented)]),
    ]),
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
 * Short, since a forum shows the page's address anyway: what it is, the steps with their commands but without
 * longer code, where to read on. What a step's code should do is left out with the code.
 */
function reply(parts: AnswerParts): string {
  const { title, kind, outcome, summary, now, warning, lists, reviewed, address } = parts
  return paragraphs(
    pageWords.replyOpening[kind](title, outcome.charAt(0).toLowerCase() + outcome.slice(1)),
    summary,
    now,
    warning && `${warningWords}: ${warning}`,
    ...lists.flatMap(({ heading, steps }) => [heading, numbered(steps, (step) => [brief(step)])]),
    [scope(parts), reviewed, `${pageWords.replyClosing}: ${address}`].filter(Boolean).join('. '),
  )
}

/** A step with its commands of one line behind its words, and what to expect on a line of its own. */
function brief(step: AnswerStep): string {
  const { action, code, said } = step
  if (code.length === 0) return words(step)
  const commands = code.filter((block) => !block.includes('\n'))
  if (commands.length === 0) return action
  const told = [`${action.replace(/[.:]$/, '')}:`, ...commands]
  const lines = commands.length === 1 ? [told.join(' ')] : told
  return [...lines, commands.length === code.length ? said : ''].filter(Boolean).join('\n   ')
}

function scope({ appliesTo }: AnswerParts): string {
  return appliesTo.length > 0 ? `${pageWords.appliesTo}: ${appliesTo.join(', ')}` : ''
}

/** Steps under their numbers, each with the blocks that `blocksOf` makes of it. */
function numbered(
  steps: readonly AnswerStep[],
  blocksOf: (step: AnswerStep) => readonly string[],
): string {
  return steps.map((step, n) => `${n + 1}. ${blocksOf(step).join('\n\n')}`).join('\n')
}

function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n')
}
