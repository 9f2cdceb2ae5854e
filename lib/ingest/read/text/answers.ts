import { isAppleSignature, isCutMarker, isSignatureAddress, markerAt } from './marker'
import { repeatedCopy } from './repeated'
import { nextLine, type Span, trimSpan } from './span'

/** One answer: its lines, and its author's role if the page names one. */
export interface AnswerPart {
  readonly span: Span
  readonly by: string | undefined
  /** True if the page marks it as accepted. */
  readonly accepted: boolean
}

/** What the lines above an answer say about it. */
type Heading = Omit<AnswerPart, 'span'>

const UNMARKED: Heading = { by: undefined, accepted: false }

/**
 * Divides the answers of a thread at markers, around an answer that is printed twice, and after the address
 * in an Apple signature. Text without any of these stays one answer.
 *
 * @returns the answers, and the lines of the markers between them
 */
export function divideAnswers(
  lines: readonly string[],
  span: Span,
): { readonly parts: readonly AnswerPart[]; readonly markers: readonly number[] } {
  const starts = new Map<number, Heading>([[span.first, UNMARKED]])
  const markers: number[] = []
  const copies: Span[] = []
  for (let i = span.first; i <= span.last; i++) {
    const line = lines[i] ?? ''
    const marker = markerAt(line)
    if (!marker && !(i === lines.length - 1 && isCutMarker(line))) continue
    markers.push(i)
    const accepted = marker?.kind === 'answered-by' || marker?.kind === 'accepted'
    const heading = { by: marker?.by, accepted }
    starts.set(i + 1, heading)
    if (!accepted) continue
    const copy = repeatedCopy(lines, { first: i + 1, last: span.last })
    if (!copy) continue
    copies.push({ first: i + 1, last: copy.firstEnd }, copy.second)
    if (!starts.has(copy.firstEnd + 1)) starts.set(copy.firstEnd + 1, UNMARKED)
    starts.set(copy.second.first, heading)
    starts.set(copy.second.last + 1, UNMARKED)
  }
  for (const end of signatureEnds(lines, span, copies)) {
    if (!starts.has(end + 1)) starts.set(end + 1, UNMARKED)
  }
  const marked = new Set(markers)
  const ordered = [...starts].sort(([a], [b]) => a - b)
  const parts = ordered.flatMap(([first, { by, accepted }], n) => {
    let last = (ordered[n + 1]?.[0] ?? span.last + 1) - 1
    while (last >= first && marked.has(last)) last--
    const text = trimSpan(lines, { first, last })
    return text
      ? [{ span: text, by: by ?? (signedByApple(lines, text) ? 'Apple' : undefined), accepted }]
      : []
  })
  return { parts, markers }
}

/** Lines with the address of an Apple signature, outside the spans that are already divided. */
function signatureEnds(lines: readonly string[], span: Span, apart: readonly Span[]): number[] {
  const ends: number[] = []
  let signed = false
  for (let i = span.first; i <= span.last; i++) {
    const line = lines[i] ?? ''
    signed ||= isAppleSignature(line)
    if (!signed || !isSignatureAddress(line)) continue
    signed = false
    if (apart.some(({ first, last }) => i >= first && i <= last)) continue
    if (!footnoteFollows(lines, i, span.last)) ends.push(i)
  }
  return ends
}

function signedByApple(lines: readonly string[], span: Span): boolean {
  return lines.slice(span.first, span.last + 1).some(isAppleSignature)
}

/** `[1] …` below a signature still belongs to the signed post. */
function footnoteFollows(lines: readonly string[], at: number, last: number): boolean {
  const next = nextLine(lines, at + 1, last)
  return next >= 0 && /^(?:\[\d+\]|p\.?s\.?\b)/iu.test(lines[next]?.trim() ?? '')
}
