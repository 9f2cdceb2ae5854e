import { takeOut, type Segment } from './segment'

/** A printed NSError: domain, code, message and user info. */
const ERROR =
  /(?<=^| )Error Domain=[\w.]{2,80} Code=-?\d{1,11} "[^"”]{0,400}["”](?: UserInfo=\{[^{}]{0,1000}\})?/g

/** Printed errors: one line each. */
export function errorSegments(text: string): Segment[] {
  return takeOut(
    text,
    [...text.matchAll(ERROR)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      lines: [match[0]],
    })),
  )
}
