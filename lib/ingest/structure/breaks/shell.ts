import { takeOut, type Segment } from './segment'

/** A prompt with a command; the command has no sentence in it and ends with the text. */
const PROMPT = /(?<= )\$ (?:\/[\w/.-]{2,80}|[a-z][\w-]{1,30})(?: [^\s.]\S{0,300}){0,12}$/g

/** Commands behind a prompt. */
export function shellSegments(text: string): Segment[] {
  return takeOut(
    text,
    [...text.matchAll(PROMPT)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      lines: [match[0]],
    })),
  )
}
