import { type pageWords, remedyWords } from '../strings'
import { type CopiedAnswer, numbered, paragraphs, scope, stepWords } from './copied-answer'
import { reply } from './reply'

const warningWords = remedyWords.warning

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
      numbered(steps, (step) => [stepWords(step), ...step.code.map(indentedFence)]),
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
      numbered(steps, (step) => [stepWords(step), ...step.code.map(indented)]),
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
