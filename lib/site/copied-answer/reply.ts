import { pageWords, remedyWords } from '../strings'
import {
  type CopiedAnswer,
  type CopiedStep,
  numbered,
  paragraphs,
  scope,
  stepWords,
} from './copied-answer'

/**
 * A short form, since readers can follow the link: the summary, the steps with one-line commands, and the
 * address. Omits longer code and its expected results.
 */
export function reply(parts: CopiedAnswer): string {
  const { title, kind, outcome, summary, now, warning, lists, reviewed, address } = parts
  return paragraphs(
    pageWords.replyOpening[kind](title, outcome.charAt(0).toLowerCase() + outcome.slice(1)),
    summary,
    now,
    warning && `${remedyWords.warning}: ${warning}`,
    ...lists.flatMap(({ heading, steps }) => [heading, numbered(steps, (step) => [brief(step)])]),
    [scope(parts), reviewed, `${pageWords.replyClosing}: ${address}`].filter(Boolean).join('. '),
  )
}

/** A step followed by its one-line commands, with the expected result on a separate line. */
function brief(step: CopiedStep): string {
  const { action, code, said } = step
  if (code.length === 0) return stepWords(step)
  const commands = code.filter((block) => !block.includes('\n'))
  if (commands.length === 0) return action
  const parts = [`${action.replace(/[.:]$/, '')}:`, ...commands]
  const lines = commands.length === 1 ? [parts.join(' ')] : parts
  return [...lines, commands.length === code.length ? said : ''].filter(Boolean).join('\n   ')
}
