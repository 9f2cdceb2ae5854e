import { pageWords, remedyWords } from '../strings'

const warningWords = remedyWords.warning

/** The parts of a page's answer that can be copied, as Markdown for the Markdown form, else as plain text. */
export interface CopiedAnswer {
  readonly title: string
  readonly kind: CopiedKind
  /** Outcome and state of the remedy: `Workaround, not validated`. Empty for a guide. */
  readonly outcome: string
  readonly summary: string
  /** What to do now; empty when the page has only steps. */
  readonly now: string
  /** Harm that the steps can do; empty when none. */
  readonly warning: string
  /** Platforms, devices and frameworks; empty for a guide. */
  readonly appliesTo: readonly string[]
  readonly lists: readonly CopiedList[]
  /** `Reviewed 2026-11-20` */
  readonly reviewed: string
  /** Address of the page, or its id with the site's name when others could not open the address. */
  readonly address: string
}

export type CopiedKind = keyof typeof pageWords.replyOpening

/** The steps of one section. */
export interface CopiedList {
  /** Heading of the section; empty when the page has only one list. */
  readonly heading: string
  readonly steps: readonly CopiedStep[]
}

export interface CopiedStep {
  readonly action: string
  readonly code: readonly string[]
  /** Expected result and what to do otherwise; empty when the step names neither. */
  readonly said: string
}

export type CopiedForm = keyof typeof pageWords.answerForms

/** Formats the answer as a link, as Markdown, as plain text for mail, and as a forum reply. */
export const copiedForms: Readonly<Record<CopiedForm, (parts: CopiedAnswer) => string>> = {
  link: ({ address }) => address,
  markdown,
  plain,
  reply,
}

function markdown(parts: CopiedAnswer): string {
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

function plain(parts: CopiedAnswer): string {
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

function words({ action, said }: CopiedStep): string {
  return said === '' ? action : `${action} ${said}`
}

/**
 * A short form, since readers can follow the link: the summary, the steps with one-line commands, and the
 * address. Omits longer code and its expected results.
 */
function reply(parts: CopiedAnswer): string {
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

/** A step followed by its one-line commands, with the expected result on a separate line. */
function brief(step: CopiedStep): string {
  const { action, code, said } = step
  if (code.length === 0) return words(step)
  const commands = code.filter((block) => !block.includes('\n'))
  if (commands.length === 0) return action
  const parts = [`${action.replace(/[.:]$/, '')}:`, ...commands]
  const lines = commands.length === 1 ? [parts.join(' ')] : parts
  return [...lines, commands.length === code.length ? said : ''].filter(Boolean).join('\n   ')
}

function scope({ appliesTo }: CopiedAnswer): string {
  return appliesTo.length > 0 ? `${pageWords.appliesTo}: ${appliesTo.join(', ')}` : ''
}

/** A numbered list of steps; `blocksOf` returns the Markdown blocks of a step. */
function numbered(
  steps: readonly CopiedStep[],
  blocksOf: (step: CopiedStep) => readonly string[],
): string {
  return steps.map((step, n) => `${n + 1}. ${blocksOf(step).join('\n\n')}`).join('\n')
}

function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n')
}
