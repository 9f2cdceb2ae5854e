import { z } from 'zod'
import { type Fault, FaultError } from '../../../model/fault'
import { isQuotation } from '../html/lines'
import type { ReadSource } from '../types'
import { parseJson, property, valueOf } from './json-text'
import { groupByKeys } from '../../../util/group-by-keys'
import type { PlacedText } from './placed-text'
import { recordSource, textLines, type RecordPost } from './record-posts'

const Count = z.number().int().nonnegative().max(1_000_000_000)

/** One line of a JSONL source, documented in docs/formats.md. It is the format for scrapers of any forum. */
const Line = z
  .strictObject({
    /** Name within the file, by which answers name their question. */
    id: z.string().min(1),
    title: z.string().min(1).optional(),
    /** The text with its line breaks; or `html`. */
    text: z.string().min(1).optional(),
    html: z.string().min(1).optional(),
    /** Id of the question that this answers. */
    answers: z.string().min(1).optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    /** Day on which it was written or last active. */
    date: z.iso.date().optional(),
    tags: z.array(z.string().min(1)).default([]),
    replies: Count.optional(),
    boosts: Count.optional(),
    views: Count.optional(),
    /** Role of the author, if it is one of Apple, such as `DTS Engineer`. */
    by: z.string().min(1).optional(),
    accepted: z.boolean().optional(),
    /** Names of attached files. */
    attachments: z.array(z.string().min(1)).default([]),
  })
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), {
    message: 'needs either text or html',
    path: ['text'],
  })
type Line = z.infer<typeof Line>

/**
 * Reads a JSONL file: one post per line, an answer with the id of its question.
 *
 * @throws FaultError with the line of every record that does not fit
 */
export function readJsonl(file: string, source: PlacedText, lineCount: number): ReadSource {
  const faults: Fault[] = []
  const records = new Map<string, { line: Line; post: RecordPost }>()
  const order: { line: Line; post: RecordPost }[] = []
  let from = 0
  for (const text of source.text.split('\n')) {
    const to = from + text.length
    if (text.trim() !== '') {
      const record = readLine(file, source, from, to, faults)
      if (record && records.has(record.line.id)) {
        faults.push(lineFault(file, source.lineOf(from), `The id ${record.line.id} is used twice.`))
      } else if (record) {
        records.set(record.line.id, record)
        order.push(record)
      }
    }
    from = to + 1
  }
  for (const { line, post } of order) {
    if (line.answers === undefined) continue
    const question = records.get(line.answers)
    if (question && question.line.answers === undefined) continue
    const what = question ? 'is an answer itself' : 'is in no line'
    faults.push(lineFault(file, post.place.lines[0], `The question ${line.answers} ${what}.`))
  }
  if (faults.length > 0) throw new FaultError(faults)
  const answersOf = groupByKeys(order, ({ line }) => [line.answers])
  const posts = (answersOf.get(undefined) ?? []).flatMap(({ line, post }): RecordPost[] => {
    const answers = answersOf.get(line.id) ?? []
    return answers.length === 0
      ? [post]
      : [{ ...post, role: 'question' }, ...answers.map((answer) => answer.post)]
  })
  return recordSource(file, 'jsonl', lineCount, posts)
}

function readLine(
  file: string,
  source: PlacedText,
  from: number,
  to: number,
  faults: Fault[],
): { line: Line; post: RecordPost } | null {
  let node: ReturnType<typeof parseJson>
  try {
    node = parseJson(file, source, from, to)
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    faults.push(...error.faults)
    return null
  }
  const parsed = Line.safeParse(valueOf(source, node, from))
  if (!parsed.success) {
    for (const issue of parsed.error.issues)
      faults.push(
        lineFault(
          file,
          source.lineOf(from),
          `${issue.path.join('.') || 'The line'}: ${issue.message}.`,
        ),
      )
    return null
  }
  const line = parsed.data
  const stored = property(node, line.html === undefined ? 'text' : 'html')
  const at = from + (stored?.offset ?? 0)
  const { replies, boosts, views, date } = line
  return {
    line,
    post: {
      role: line.answers === undefined ? 'post' : 'answer',
      title: line.title ?? null,
      lines:
        line.html === undefined
          ? (line.text ?? '').split(/\r?\n/u)
          : textLines(line.html, isQuotation),
      place: source.place(at, at + (stored?.length ?? 0)),
      shown: { replies, boosts, views, date },
      tags: line.tags,
      address: line.url,
      by: line.by,
      accepted: line.accepted,
      attachments: line.attachments,
    },
  }
}

function lineFault(file: string, line: number, problem: string): Fault {
  return {
    file,
    line,
    problem,
    expected: '{"id": "1", "title": "…", "text": "…"} as docs/formats.md describes',
    fix: 'Correct the line, or the program that wrote it.',
  }
}
