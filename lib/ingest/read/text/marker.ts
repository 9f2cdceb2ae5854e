/** A line of a thread page between posts that belongs to none of them. */
export interface Marker {
  readonly kind: 'answered-by' | 'accepted' | 'replies' | 'furniture'
  /** The answering author's role; undefined for a private person, whose name is not stored. */
  readonly by?: string
}

const ANSWERED_BY = /^Answered by (.{1,80}?) in \d{4,}\.?$/u
const ACCEPTED = /^(?:Accepted|Recommended|Apple Recommended|Top) (?:Reply|Answer)s?$/iu
const REPLIES = /^(?:Replies|All Replies|Answers)$/iu
const FURNITURE =
  /^(?:This thread (?:has been|is|was) locked\b.*|.{0,40}\bno longer accepts? new replies\b.*|Boost|Reply|Share|Copied to Clipboard|Add a Comment|Copy to clipboard|Post (?:not yet )?marked as (?:solved|unsolved)\b.*|Up vote (?:post|reply) of .{1,60}|Down vote (?:post|reply) of .{1,60}|\d+ (?:Replies|Reply)|Latest reply\b.{0,80}|\d+ participants?)$/iu

/** Roles of Apple's employees. */
const ROLE =
  /^(?:(?:DTS|Frameworks?|Developer Tools|Media|Vision Pro|Graphics and Games|App Store Connect|Security|Systems|Apple) (?:Engineer|Designer|Staff|Evangelist|Support)|App Review|Apple)$/u

/** The name as a role under which people of Apple answer; undefined for a private person. */
export function roleOf(name: string): string | undefined {
  return ROLE.test(name.trim()) ? name.trim() : undefined
}

/** The marker on a line; undefined for a line of a post. */
export function markerAt(line: string): Marker | undefined {
  if (line.length > 160) return undefined
  const text = line.trim()
  const answered = ANSWERED_BY.exec(text)
  if (answered) {
    const by = roleOf(answered[1] ?? '')
    return { kind: 'answered-by', ...(by ? { by } : {}) }
  }
  if (ACCEPTED.test(text)) return { kind: 'accepted' }
  if (REPLIES.test(text)) return { kind: 'replies' }
  return FURNITURE.test(text) ? { kind: 'furniture' } : undefined
}

/** Whether the text is the start of a marker, as the end of a file can leave it. */
export function isCutMarker(line: string): boolean {
  const cut = line.trim()
  if (cut.length < 3) return false
  return /^Answered by .{1,80}$/u.test(cut) || 'Accepted Reply'.startsWith(cut)
}

const SIGNED = /(?:@ Apple$|\bDTS Engineering\b|\bDeveloper Technical Support\b|^DTS Engineer\b)/u
const ADDRESS = /^(?:let myEmail = .+|[\w.+-]+@[\w-]+\.[\w.-]+)$/u

/** Whether Apple's employees sign with this line. */
export function isAppleSignature(line: string): boolean {
  return line.length <= 120 && SIGNED.test(line.trim())
}

/** The address below a signature, after which the next post starts. */
export function isSignatureAddress(line: string): boolean {
  return line.length <= 120 && ADDRESS.test(line.trim())
}

/** `[quote='776479021, name, /thread/776479, /profile/name']`: the start of a quoted post. */
export function isQuote(line: string): boolean {
  return line.trimStart().startsWith("[quote='")
}
