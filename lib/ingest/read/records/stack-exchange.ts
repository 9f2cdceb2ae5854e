import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { type Fault, FaultError } from '../../../model/fault'
import type { ReadSource } from '../types'
import { groupByKeys } from '../../../util/group-by-keys'
import type { PlacedText } from './placed-text'
import { dayOf, recordSource, textLines, type RecordPost } from './record-posts'

const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  htmlEntities: true,
})
/** A row with its attributes; a dump holds one per line. */
const ROW = /<row(?:\s+[\w:]{1,40}="[^"]*")*\s*\/>/gu
const BODY = /\sBody="([^"]*)"/u

interface Row {
  readonly id: string
  readonly parent: string | undefined
  readonly accepted: string | undefined
  readonly post: RecordPost
}

/**
 * Reads `Posts.xml` of a Stack Exchange dump: questions with their answers. Rows of other types (wikis, tags) are
 * left out, and so are answers whose question the file does not hold.
 *
 * @throws FaultError when the XML is not well-formed, holds no questions, or a row lacks what it needs
 */
export function readStackExchange(file: string, source: PlacedText, lineCount: number): ReadSource {
  const valid = XMLValidator.validate(source.text)
  if (valid !== true) throw rowFault(file, valid.err.line, valid.err.msg)
  const faults: Fault[] = []
  const rows = [...source.text.matchAll(ROW)].flatMap((match): Row[] => {
    const row = rowOf(match[0], match.index, source)
    if (row !== null && row !== 'incomplete') return [row]
    if (row === 'incomplete') {
      const { faults: found } = rowFault(file, source.lineOf(match.index), match[0].slice(0, 80))
      faults.push(...found)
    }
    return []
  })
  if (faults.length > 0) throw new FaultError(faults)
  const questions = rows.filter(({ parent }) => parent === undefined)
  if (questions.length === 0) throw rowFault(file, 1, 'no questions')
  const answers = groupByKeys(rows, ({ parent }) => [parent])
  const posts = questions.flatMap(({ id, accepted, post }) => [
    post,
    ...(answers.get(id) ?? []).map((answer) => ({
      ...answer.post,
      accepted: answer.id === accepted,
    })),
  ])
  return recordSource(file, 'stack-exchange', lineCount, posts)
}

/** Null for a row of another type. */
function rowOf(xml: string, at: number, source: PlacedText): Row | null | 'incomplete' {
  const { row } = PARSER.parse(xml) as { row: Readonly<Record<string, string | undefined>> }
  const { Id: id, PostTypeId: type, ParentId: parent, Body: body, Title: title } = row
  if (type !== '1' && type !== '2') return null
  const stored = BODY.exec(xml)
  const isQuestion = type === '1'
  if (!id || !body || !stored || (isQuestion ? !title : !parent)) return 'incomplete'
  const number = (text: string | undefined): number => Math.max(0, Number(text ?? 0) || 0)
  const from = at + stored.index + stored[0].indexOf('"') + 1
  return {
    id,
    parent: isQuestion ? undefined : parent,
    accepted: row['AcceptedAnswerId'],
    post: {
      role: isQuestion ? 'question' : 'answer',
      title: isQuestion ? (title ?? null) : null,
      lines: textLines(body),
      place: source.place(from, from + (stored[1]?.length ?? 0)),
      shown: isQuestion
        ? {
            replies: number(row['AnswerCount']),
            boosts: number(row['Score']),
            views: number(row['ViewCount']),
            date: dayOf(row['LastActivityDate'] ?? row['CreationDate']),
          }
        : { date: dayOf(row['CreationDate']) },
      tags: isQuestion ? (row['Tags']?.match(/[^<>|]+/gu) ?? []) : [],
    },
  }
}

function rowFault(file: string, line: number, found: string): FaultError {
  return new FaultError([
    {
      file,
      line,
      problem: 'The Stack Exchange dump cannot be read.',
      expected:
        'Posts.xml: <posts> with <row Id PostTypeId Body …/>, questions with Title, answers with ParentId',
      found,
      fix: 'Unpack the dump again, or cut it at whole rows.',
    },
  ])
}
