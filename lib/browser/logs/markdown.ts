import { redact } from '../../logs/report/redact'
import { surenessOf } from '../../logs/match/sureness'
import type { LogResult } from '../../logs/reading'
import { timeOf } from '../../logs/time'
import { logWords } from '../../site/strings'
import { shareable } from '../ui/urls'
import { excerptBlocks, placeText } from './excerpt'

/** Most reasons listed for one page, and most blocks of lines. */
const MOST_REASONS = 12
const MOST_BLOCKS = 40

/** The report on a log as Markdown for a ticket. Lines and file names are redacted. */
export function markdownReport({ matches, errors, files, lines }: LogResult): string {
  const times = new Map(lines.map(({ number, text }) => [number, timeOf(text)?.text]))
  const place = (number: number): string => redact(placeText(files, number))
  const findings = matches.flatMap(({ title, url, score, evidence }) => [
    `## ${title}`,
    '',
    `${shareable(url)} (${logWords.sureness[surenessOf(score)]})`,
    '',
    ...evidence.slice(0, MOST_REASONS).map(({ line, by, reason }) => {
      const time = times.get(line)
      const where = `${logWords.line} ${place(line)}${time ? `, ${time}` : ''}`
      return `- ${where}: ${logWords.by[by]} ${code(redact(reason))}`
    }),
    '',
  ])
  const named = errors.map(
    ({ title, url, lines: at }) =>
      `- [${title}](${shareable(url)}): ${at.slice(0, 5).map(place).join(', ')}`,
  )
  const blocks = excerptBlocks(lines, files).slice(0, MOST_BLOCKS)
  const excerpt = blocks.map((block) =>
    block.map(({ number, text }) => `${place(number)}: ${redact(text)}`).join('\n'),
  )
  return [
    `# ${logWords.report}`,
    '',
    ...findings,
    ...(named.length > 0 ? [`## ${logWords.errors}`, '', ...named, ''] : []),
    ...(excerpt.length > 0
      ? [`## ${logWords.excerpt}`, '', '````text', excerpt.join('\n…\n'), '````', '']
      : []),
  ].join('\n')
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}
