import { type Fault, FaultError } from '../../../model/fault'
import { PlacedText } from '../records/placed-text'
import { dayOf, recordSource, type RecordPost } from '../records/record-posts'
import type { ReadSource } from '../types'
import { MailError, partAt, readBody } from './body'
import { decodeWords, type Headers } from './headers'
import { ownWords } from './own-words'

/** The line before each message of an mbox. */
const FROM_LINE = /(?<=^|\n\r?\n)From [^\n]{1,200}\n(?=[!-9;-~]{1,80}:)/gu
/** The part of a subject that only says that it is an answer. */
const REPLY = /^(?:(?:re|aw|sv|antw|fwd?|wg)(?:\[\d{1,3}\])?\s*:\s*)+/iu

interface Message {
  readonly id: string
  /** Ids of the messages that it answers, the nearest first. */
  readonly parents: readonly string[]
  readonly subject: string
  readonly post: RecordPost
}

/**
 * Reads an mbox or a single message: each thread is its first message, as question, and the answers to it. Quoted
 * replies and signatures are left out, attachments are named. In an mbox, `>From ` at the start of a line is `From `.
 *
 * @throws FaultError with the line of every message that cannot be read
 */
export function readMail(file: string, bytes: Uint8Array, lineCount: number): ReadSource {
  const text = Buffer.from(bytes).toString('latin1')
  const source = new PlacedText({ text, encoding: 'latin1', start: 0 })
  const marks = [...text.matchAll(FROM_LINE)]
  const isBox = marks[0]?.index === 0
  const spans = isBox
    ? marks.map(
        (mark, n) => [mark.index + mark[0].length, marks[n + 1]?.index ?? text.length] as const,
      )
    : [[0, text.length] as const]
  const faults: Fault[] = []
  const messages = spans.flatMap(([from, to]) => {
    try {
      return [readMessage(text, from, to, source, isBox)]
    } catch (error) {
      if (!(error instanceof MailError)) throw error
      faults.push(mailFault(file, source.lineOf(error.offset), error.found))
      return []
    }
  })
  if (faults.length > 0) throw new FaultError(faults)
  return recordSource(file, 'mail', lineCount, inThreads(messages))
}

function readMessage(
  text: string,
  from: number,
  to: number,
  source: PlacedText,
  isBox: boolean,
): Message {
  const part = partAt(text, from, to)
  const { headers } = part
  if (part.from >= to && headers.size === 0) throw new MailError(from, 'a message without headers')
  const { lines, stored, attachments } = readBody(text, part)
  const words = ownWords(isBox ? lines.map((line) => line.replace(/^>(?=>*From )/u, '')) : lines)
  const subject = decodeWords(headers.get('subject') ?? '')
  const date = dayOf(headers.get('date'))
  return {
    id: idsIn(headers.get('message-id'))[0] ?? `at ${from}`,
    parents: [...idsIn(headers.get('in-reply-to')), ...idsIn(headers.get('references')).reverse()],
    subject,
    post: {
      role: 'question',
      title: subject.replace(REPLY, ''),
      lines: words,
      place: source.place(...stored),
      shown: { date },
      by: writesFromApple(headers) ? 'Apple' : undefined,
      attachments,
    },
  }
}

function idsIn(header: string | undefined): string[] {
  return header?.match(/<[^<>\s]{1,400}>/gu) ?? []
}

function writesFromApple(headers: Headers): boolean {
  return /@(?:[\w-]{1,60}\.){0,4}apple\.com>?\s*$/iu.test(headers.get('from') ?? '')
}

/** Threads in the order of their first messages. A message belongs to what it answers, or to an older subject. */
function inThreads(messages: readonly Message[]): RecordPost[] {
  const threads = new Map<Message, Message[]>()
  const byId = new Map<string, Message>()
  const bySubject = new Map<string, Message>()
  for (const message of messages) {
    const subject = message.subject.replace(REPLY, '').toLowerCase()
    const isReply = REPLY.test(message.subject)
    const root =
      message.parents.flatMap((id) => byId.get(id) ?? [])[0] ??
      (isReply ? bySubject.get(subject) : undefined)
    if (root) threads.get(root)?.push(message)
    else {
      threads.set(message, [])
      bySubject.set(subject, message)
    }
    byId.set(message.id, root ?? message)
  }
  return [...threads].flatMap(([question, answers]) => [
    question.post,
    ...answers.map(({ post }) => ({ ...post, role: 'answer' as const, title: null })),
  ])
}

function mailFault(file: string, line: number, found: string): Fault {
  return {
    file,
    line,
    problem: 'The message cannot be read.',
    expected: 'a message of RFC 5322 with text in a known character set',
    found,
    fix: 'Export the mailbox again, or take the message out.',
  }
}
