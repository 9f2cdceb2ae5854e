import { constants } from 'node:os'
import type { PhrasingContent } from 'mdast'
import { ADDRESS, trimAddress } from '../addresses'
import { text } from './block'

/** Not inside or right before a word, a path, an address or a mail address. */
const BEFORE = String.raw`(?<![\w.@/:$#-])`
const AFTER = String.raw`(?![\w@/])`

/** Arguments of a call in prose: none, labels (`_:with:`), or a value without white space. */
const ARGUMENTS = String.raw`\((?:[^()\s]|\([^()\s]{0,40}\)|: (?=[\w."])){0,100}\)`

/** Members: `.shared.apply`. */
const MEMBERS = String.raw`(?:\.[A-Za-z_]\w{1,80}){0,6}`

/** Two- and three-letter prefixes of Apple's frameworks for networking, radio and related subjects. */
const PREFIXES = 'NW|NE|NS|CT|CB|AS|MC|UI|WA|PK|SC|CF|CW|TH|DD|EA|CN|OS|AS|MX|Sec|URL|kSec|kCF|kSC'

/** `EINVAL`, `ECONNRESET` and so on; Node on Windows also lists Winsock names. */
const ERRNO_NAMES = Object.keys(constants.errno).filter((name) => /^E[A-Z0-9]+$/.test(name))

/**
 * Text to mark as code in a line of prose. Every branch requires a literal or a change of case near its
 * start and has bounded repeats, so any line is read once.
 */
const CODE = [
  // Reverse-DNS names of entitlements, payloads, services and subsystems.
  String.raw`${BEFORE}com\.apple\.[\w.-]{1,200}\w${AFTER}`,
  // Types and functions with a framework's prefix, with their generic type, members and arguments.
  String.raw`${BEFORE}(?:${PREFIXES})[A-Z](?=\w{0,80}[a-z])\w{2,80}(?:<\w{1,40}>)?${MEMBERS}(?:${ARGUMENTS})?${AFTER}`,
  String.raw`${BEFORE}(?:DispatchQueue|Network(?:Connection|Listener|Browser)|WKWebView|POSIXErrorCode)\w{0,40}(?:<\w{1,40}>)?${MEMBERS}(?:${ARGUMENTS})?${AFTER}`,
  // Camel case: properties, methods, constants.
  String.raw`${BEFORE}[a-z][a-z0-9]{0,40}(?:[A-Z][a-z0-9]{0,40}){1,16}${MEMBERS}(?:${ARGUMENTS})?${AFTER}`,
  // Members of something named before: \`builder.requiredInterfaceType(.wifi)\`.
  String.raw`${BEFORE}[a-z]\w{1,40}\.[a-z]{2,30}(?:[A-Z][a-z0-9]{1,40}){1,8}${MEMBERS}(?:${ARGUMENTS})?${AFTER}`,
  // Enum cases and members alone: \`.waiting(_:)\`.
  String.raw`(?<![\w.@/)\]…-])\.[a-z]\w{2,60}(?:${ARGUMENTS})?(?![\w/@-]|\.\w)`,
  // Functions with labels or empty parentheses: \`start(queue:)\`, \`socket()\`.
  String.raw`${BEFORE}[a-zA-Z_]\w{1,60}\((?:[a-z_]\w{0,40}:[\w:]{0,120})?\)${AFTER}`,
  // Snake case.
  String.raw`${BEFORE}_?[A-Za-z][A-Za-z0-9]{0,40}(?:_[A-Za-z0-9]{1,40}){1,12}(?:\(\))?(?![\w/@-]|\.\w)`,
  // Interfaces.
  String.raw`${BEFORE}(?:en|awdl|llw|nan|utun|pdp_ip|ipsec|bridge|lo|anpi)\d{1,2}${AFTER}`,
  // Keys: `⌘R`, `Control-Command-D`.
  String.raw`[⌘⌥⌃⇧]{1,4}[A-Z0-9]${AFTER}`,
  String.raw`${BEFORE}(?:(?:Command|Cmd|Control|Ctrl|Option|Alt|Shift)[-+]){1,4}(?:[A-Z0-9]|Space|Return|Escape|Delete|Tab|F\d{1,2})${AFTER}`,
  // C headers.
  String.raw`<(?:net|sys|netinet|arpa|mach)/[\w/]{1,40}\.h>`,
  // errno names.
  String.raw`${BEFORE}(?:${ERRNO_NAMES.join('|')})${AFTER}`,
]

const INLINE = new RegExp(String.raw`(?<url>${ADDRESS.source})|(?<code>${CODE.join('|')})`, 'g')

/** Camel-cased words that are products or plain prose, not symbols. */
const NOT_CODE =
  /^(?:i(?:Phone|Pad|Mac|Pod|Cloud|Tunes|Message|OS)(?:s|OS|OS\d{1,2})?|iPadOS\d*|[a-z]{1,7}OS\d{0,2}|eSIMs?|mDNS|eMail|xCode|vSphere|mmWave|[a-z]+[A-Z])$/

/** File name extensions, which look like enum cases. */
const FILE_ENDING =
  /^\.(?:app|apps|pkg|dmg|plist|entitlements?|framework|mobileconfig|ota|com|net|org|txt|crash|ips|html|swift)$/

/**
 * Converts a line of prose to phrasing nodes: addresses become links, identifiers become inline code, and
 * everything else stays text. The characters of `line` stay in order.
 */
export function inline(line: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let at = 0
  for (const match of line.matchAll(INLINE)) {
    const url = match.groups?.url
    const found = url === undefined ? match[0] : trimAddress(url)
    if (url === undefined && (NOT_CODE.test(found) || FILE_ENDING.test(found))) continue
    if (match.index > at) nodes.push(text(line.slice(at, match.index)))
    nodes.push(
      url === undefined
        ? { type: 'inlineCode', value: found }
        : { type: 'link', url: found, children: [text(found)] },
    )
    at = match.index + found.length
  }
  if (at < line.length) nodes.push(text(line.slice(at)))
  return nodes
}

/** Words that Apple's engineers put before a paragraph to mark it. */
const ADMONITION =
  /^(IMPORTANT|WARNING|Important|Warning|Note|NOTE)(?=:? (?:[A-Z‘“"]|i(?:OS|Pad|Phone)|macOS))/

/** A line of prose, with the leading word of a note or a warning as strong text. */
export function prose(line: string): PhrasingContent[] {
  const mark = ADMONITION.exec(line)?.[1]
  if (mark === undefined) return inline(line)
  return [{ type: 'strong', children: [text(mark)] }, ...inline(line.slice(mark.length))]
}

/** A `Label: value` line with a strong label. */
export function labelled(line: string): PhrasingContent[] {
  const colon = line.indexOf(':') + 1
  return [{ type: 'strong', children: [text(line.slice(0, colon))] }, ...inline(line.slice(colon))]
}
