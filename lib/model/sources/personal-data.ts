import { BlockList, isIP } from 'node:net'
import { DEVICE_ID, EMAIL, IPV4, IPV6, MAC, PHONE, SERIAL } from '../text/identifiers'

/** A value in a text that identifies a person or a device of a person. */
export interface PersonalValue {
  readonly what: string
  readonly value: string
  /** Whether the author signed with it, so that it stays. */
  readonly isSigned: boolean
}

/** A text without personal data, and what it had. */
export interface Masked {
  readonly text: string
  /** Each value once, with those that the author signed with. */
  readonly found: readonly PersonalValue[]
}

/**
 * Addresses that identify nobody: this machine, private networks, multicast, documentation (RFC 6890), public resolvers, and
 * Apple's own network.
 */
const NO_PERSONS_NETWORK = new BlockList()
for (const subnet of [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
  ...['172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3'],
  ...['1.1.1.1/32', '1.0.0.1/32', '8.8.8.8/32', '8.8.4.4/32', '9.9.9.9/32', '17.0.0.0/8'],
  ...['::/96', 'fc00::/7', 'fe80::/10', 'ff00::/8', '2001:db8::/32'],
]) {
  const [network = '', bits = ''] = subnet.split('/')
  NO_PERSONS_NETWORK.addSubnet(network, Number(bits), isIP(network) === 6 ? 'ipv6' : 'ipv4')
}

/**
 * What identifies a person. UUIDs are not in the list: those in posts name a flow, a build, a Bluetooth service. One
 * identifies a device if its label says so (`DEVICE_ID`).
 *
 * `partOf` returns the part of a match that is personal; null if none is.
 */
const RULES: readonly {
  readonly what: string
  readonly pattern: RegExp
  readonly partOf: (
    match: string,
    value: string,
    around: { readonly before: string; readonly after: string },
  ) => string | null
}[] = [
  { what: 'e-mail address', pattern: EMAIL, partOf: personalMail },
  { what: 'phone number', pattern: PHONE, partOf: personalPhone },
  { what: 'device identifier', pattern: DEVICE_ID, partOf: (_, value) => unquoted(value) },
  { what: 'serial number', pattern: SERIAL, partOf: (_, value) => personalSerial(unquoted(value)) },
  { what: 'MAC address', pattern: MAC, partOf: hardwareAddress },
  ...[IPV4, ...IPV6].map((pattern) => ({ what: 'IP address', pattern, partOf: publicAddress })),
]

/** What authors sign with. */
const SIGNED_WITH: ReadonlySet<RegExp> = new Set([EMAIL, PHONE])

/**
 * Replaces personal data with a mark such as `[e-mail address removed]`. What the author signed with stays.
 * A masked text has nothing more to mask, and as many lines as before.
 */
export function maskPersonalData(text: string): Masked {
  const found = new Map<string, PersonalValue>()
  const masked = RULES.reduce(
    (before, { what, pattern, partOf }) =>
      before.replace(pattern, (match: string, ...rest: unknown[]) => {
        const [at, value] = [rest.findIndex((part) => typeof part === 'number'), rest[1]]
        const offset = rest[at] as number
        const end = offset + match.length
        const around = {
          before: before.slice(Math.max(0, offset - 20), offset),
          after: before.slice(end, end + 2),
        }
        const part = partOf(match, String(value), around)
        if (part === null) return match
        const isSigned = SIGNED_WITH.has(pattern) && isSignature(before, offset, end)
        found.set(part, { what, value: part, isSigned })
        if (isSigned) return match
        const from = match.lastIndexOf(part)
        const mark = markOf(what, before.slice(Math.max(0, offset - LONGEST_URL), offset))
        return `${match.slice(0, from)}${mark}${match.slice(from + part.length)}`
      }),
    text,
  )
  return { text: masked, found: [...found.values()] }
}

/** Replaces all personal data in lines of a source, signatures too, because what surrounds them is not known. */
export function maskLines(lines: readonly string[]): readonly string[] {
  const { text, found } = maskPersonalData(lines.join('\n'))
  if (found.length === 0) return lines
  return found
    .filter(({ isSigned }) => isSigned)
    .reduce((all, { what, value }) => all.replaceAll(value, `[${what} removed]`), text)
    .split('\n')
}

/** Longest part of a URL before a value in it that is looked at, in characters. */
const LONGEST_URL = 500

/** The mark for a value; in a URL without spaces, so that the URL does not end there. */
function markOf(what: string, before: string): string {
  const mark = `[${what} removed]`
  const start = before.lastIndexOf('://')
  const isInUrl = start >= 0 && !/\s/.test(before.slice(start))
  return isInUrl ? mark.replaceAll(' ', '-') : mark
}

const unquoted = (value: string): string => value.replaceAll('"', '')

/** Not an address in a reserved domain (RFC 2606, RFC 6762), of Apple, nor a name such as `icon@2x.png`. */
function personalMail(address: string): string | null {
  const isPersonal =
    /\.(?:[\p{L}\p{M}]{2,24}|xn--[a-z0-9-]{1,59})$/iu.test(address) &&
    !/@(?:[^@]*\.)?(?:example(?:\.\w+)?|apple\.com|local|localhost|invalid|test)$/i.test(address) &&
    !/@[23]x[.~]/.test(address)
  return isPersonal ? address : null
}

/** Not a number of a story (555-0100 to 555-0199 in North America), nor a sample such as `+1 555 555 5555`. */
function personalPhone(number: string): string | null {
  const digits = number.replace(/\D/g, '')
  return new Set(digits).size > 3 && !/^1\d{3}55501\d\d$/.test(digits) ? number : null
}

/** Not a word in capitals, nor a sample such as `XXXXXXXX1`. */
function personalSerial(value: string): string | null {
  return /\d/.test(value) && new Set(value).size > 3 ? value : null
}

/** Not a broadcast, a group or a random address (IEEE 802, bits of the first byte), nor a sample. */
function hardwareAddress(address: string): string | null {
  const bytes = address.split(/[:-]/)
  const isSample = new Set(bytes).size === 1 || /^00[:-]11[:-]22|^01[:-]23[:-]45/.test(address)
  return (parseInt(bytes[0] ?? '', 16) & 0b11) === 0 && !isSample ? address : null
}

/** What precedes four numbers that are a version: `version 26.4.1.2`, `Chrome/120.0.0.0`. */
const BEFORE_VERSION =
  /(?:[Vv]ersion|[Vv]er\.?|[Rr]elease|[Bb]uild|\b[Vv])\s?$|\b[A-Z][A-Za-z]{1,18}\/$/

/** Beginnings of object identifiers (X.660): X.500 attributes and extensions, private enterprises, ANSI. */
const OBJECT_ID = /^(?:2\.5\.(?:4|29)|1\.3\.6\.1|1\.2\.840)\./

/** A public address without its port and zone. Versions, object identifiers and longer rows of numbers are none. */
function publicAddress(
  match: string,
  _: string,
  { before, after }: { before: string; after: string },
): string | null {
  const withoutPort = match.includes('::') || /:.*:/.test(match) ? match : match.split(':')[0]
  const address = (withoutPort ?? '')
    .replace(/%.*$/, '')
    .replace(/^(\d+(?:\.\d+){3}|[0-9a-f:]+)\.\d+$/i, '$1')
    .replace(/(?<!:):$/, '')
  const version = isIP(address)
  const isRow = /\d\.$/.test(before) || /^\.\d/.test(after)
  const isOther = isRow || BEFORE_VERSION.test(before) || OBJECT_ID.test(address)
  if (version === 0 || (version === 4 && isOther)) return null
  return NO_PERSONS_NETWORK.check(address, version === 6 ? 'ipv6' : 'ipv4') ? null : address
}

/** How a letter closes. */
const CLOSING =
  /(?<![\p{L}\p{N}])(?:(?:kind|best|warm|many)? ?regards|best(?: wishes)?|cheers|(?:many )?thanks(?: (?:in advance|a lot|so much|again))?|thank you(?: (?:in advance|so much|very much))?|sincerely|yours(?: truly)?|share and enjoy|--|[—–])(?=[\s,.!–—-])/giu

/** A word of a name, a number, a label of an address, or no word at all. */
const NAME_WORD = /^[^\p{L}]*(?:\p{Lu}|$)|@|:\/\/|^(?:e-?mail|mail|contact):$/u

/** What was masked before, beside which an author may have signed. */
const MARK = /\[[\w -]{1,30} removed\]/g

/** Longest distance of a signature from the end of its text, and most words of one before and after the address. */
const SIGNATURE = { characters: 200, words: 8 }

/**
 * Whether the author signed with an address or a phone number: from the last closing (“Thanks,”) to the end of the text there are only
 * names around it. Does not depend on line breaks, which listings lose.
 */
function isSignature(text: string, from: number, to: number): boolean {
  const [before, after] = [
    text.slice(Math.max(0, from - SIGNATURE.characters), from),
    text.slice(to),
  ]
  if (after.length > SIGNATURE.characters) return false
  const closing = [...before.matchAll(CLOSING)].at(-1)
  if (!closing) return false
  return [before.slice(closing.index + closing[0].length), after].every((part) => {
    const words = part.replace(MARK, '').split(/\s+/).filter(Boolean)
    return words.length <= SIGNATURE.words && words.every((word) => NAME_WORD.test(word))
  })
}
