/** What a file is, by its first bytes. */
export type Format = 'gzip' | 'zip' | 'tar' | 'other-archive' | 'binary-plist' | 'text'

/** Bytes that `formatOf` needs: a tar header has its mark at its end. */
export const HEAD = 512

/** Marks at the start of a file, with their offsets. */
const MARKS: readonly (readonly [format: Format, at: number, mark: string])[] = [
  ['gzip', 0, '\x1f\x8b'],
  ['zip', 0, 'PK\x03\x04'],
  ['zip', 0, 'PK\x05\x06'],
  ['tar', 257, 'ustar'],
  ['other-archive', 0, 'BZh'],
  ['other-archive', 0, '\xfd7zXZ'],
  ['other-archive', 0, '7z\xbc\xaf'],
  ['other-archive', 0, 'xar!'],
  ['other-archive', 0, 'AA01'],
  ['other-archive', 0, 'pbze'],
  ['binary-plist', 0, 'bplist'],
]

/** @param head first bytes of the file, `HEAD` of them if there are as many */
export function formatOf(head: Uint8Array): Format {
  const found = MARKS.find(([, at, mark]) =>
    [...mark].every((char, n) => head[at + n] === char.charCodeAt(0)),
  )
  return found?.[0] ?? 'text'
}

/** Endings of members that are read. A name without an ending, or with a number as one, may be a log too. */
const TEXT =
  /\.(?:log|txt|text|ips|crash|panic|spin|hang|diag|plist|csv|json|ndjson|xml|out|err|synced|beta)$/i
const UNMARKED = /(?:^|\/)[^./][^/]*?(?:\.log)?(?:\.\d{1,3})?$/
const ARCHIVE = /\.(?:tar|tgz|tar\.gz|zip|bz2|xz|7z|aar|xip|dmg)$/i

/** Why a member is not read. */
export type Skip =
  | 'not-text'
  | 'binary-plist'
  | 'log-archive'
  | 'nested'
  | 'link'
  | 'broken'
  | 'encrypted'
  | 'method'

/** What to do with a member of an archive or folder, by its name. */
export function memberKind(path: string): 'text' | 'gzip' | Skip {
  if (/\.logarchive\//i.test(path)) return 'log-archive'
  if (ARCHIVE.test(path)) return 'nested'
  if (/\.gz$/i.test(path)) return 'gzip'
  const name = path.slice(path.lastIndexOf('/') + 1)
  return TEXT.test(name) || (UNMARKED.test(name) && !/\.[a-z]\w*$/i.test(name))
    ? 'text'
    : 'not-text'
}

/** Longest name shown, in characters. */
const LONGEST_NAME = 200

/** A member's name as it is shown: without characters that are invisible or turn the text around. */
export function shownName(path: string): string {
  const name = path.replace(/[\p{Cc}\p{Cf}]/gu, '')
  return name.length <= LONGEST_NAME ? name : `…${name.slice(1 - LONGEST_NAME)}`
}

/** The `.logarchive` folder that a path is in, or null. */
export function logArchiveOf(path: string): string | null {
  return /^.*?\.logarchive(?=\/|$)/i.exec(path)?.[0] ?? null
}
