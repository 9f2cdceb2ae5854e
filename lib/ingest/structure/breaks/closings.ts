import { type Region, takeOut, type Segment } from './segment'

/** Quinn's signature, inside a post or at its end. */
const QUINN =
  /Share and Enjoy (— )(Quinn “The Eskimo!” @ Developer Technical Support @ Apple)( let myEmail = "eskimo" \+ "1" \+ "@" \+ "apple\.com")?/g

/** A rule and a name at the end of a post. */
const RULED =
  /(?<=[.!?] )(__|—|--) ([A-Z][\w.’-]+(?: [A-Z][\w.’-]+){0,3}(?: DTS Engineer.{0,60})?)$/g

/** `Best regards, Name` at the end of a post. */
const REGARDS =
  /(?<=[.!?] )((?:Best |Kind |Warm )?[Rr]egards,|Best,|Cheers,|Sincerely,)( [A-Z][\w.-]+(?: [A-Z][\w.-]+)?)?$/g

/** A revision history, up to the end of the post. */
const HISTORY = /Revision History (?=\d{4}-\d{2}-\d{2} [A-Z])/g

/** Signatures: closing, rule, name and the code that hides an address, each on its own line. */
export function signatureSegments(text: string): Segment[] {
  const regions: Region[] = []
  for (const pattern of [QUINN, RULED, REGARDS]) {
    for (const match of text.matchAll(pattern)) {
      const [whole, ...parts] = match
      const head = pattern === QUINN ? ['Share and Enjoy'] : []
      regions.push({
        from: match.index,
        to: match.index + whole.length,
        lines: [...head, ...parts.filter((part) => part !== undefined)],
      })
    }
  }
  return takeOut(
    text,
    regions.sort((a, b) => a.from - b.from),
  )
}

/** Revision histories: the heading, and a line per date. */
export function historySegments(text: string): Segment[] {
  const heading = [...text.matchAll(HISTORY)].at(-1)
  if (heading === undefined) return takeOut(text, [])
  const from = heading.index
  const rest = text.slice(from + heading[0].length)
  return takeOut(text, [
    {
      from,
      to: text.length,
      lines: [heading[0], ...rest.split(/ (?=\d{4}-\d{2}-\d{2} [A-Z])/)],
    },
  ])
}
