import { BlockList, isIP } from 'node:net'
import type { Post } from '../../model/knowledge'

/** Addresses that name no person: this machine, local networks, multicast, documentation. RFC 6890. */
const NO_PERSONS_NETWORK = new BlockList()
for (const [network, bits] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
  ] as const),
  ...([
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
  ] as const),
  ...([
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
  ] as const),
  ...([['224.0.0.0', 3]] as const),
  // Public resolvers, and Apple's own network.
  ...([
    ['1.1.1.1', 32],
    ['1.0.0.1', 32],
    ['8.8.8.8', 32],
    ['8.8.4.4', 32],
    ['9.9.9.9', 32],
  ] as const),
  ...([['17.0.0.0', 8]] as const),
] as const)
  NO_PERSONS_NETWORK.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of [
  ['::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['2001:db8::', 32],
] as const)
  NO_PERSONS_NETWORK.addSubnet(network, bits, 'ipv6')

/** What may identify a person or a device. `value` is the part that does. */
const RULES: readonly {
  readonly what: string
  readonly pattern: RegExp
  readonly isPersonal?: (value: string) => boolean
}[] = [
  {
    what: 'e-mail address',
    pattern: /(?<value>[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[a-z]{2,24})\b/gi,
    isPersonal: (value) => !/[@.](?:example(?:\.\w+)?|apple\.com|local|invalid|test)$/i.test(value),
  },
  {
    what: 'serial number',
    pattern: /\bserial(?: ?(?:number|no\.?))?\W{1,3}(?<value>(?=[A-Z]*\d)[A-Z0-9]{8,14})\b/gi,
  },
  {
    // Most UUIDs in logs name a flow or a build and change with it. These name a device.
    what: 'device identifier',
    pattern:
      /\b(?:UDID|CrashReporter Key|identifierForVendor|advertisingIdentifier|ECID|hardware UUID)\W{1,4}(?<value>[0-9a-f-]{16,40})\b/gi,
  },
  {
    what: 'MAC address',
    pattern: /(?<![\w:-])(?<value>[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5})(?![\w:-])/gi,
    isPersonal: isHardwareAddress,
  },
  {
    what: 'IP address',
    pattern: /(?<![\w.:])(?<value>\d{1,3}(?:\.\d{1,3}){3})(?![\w.]*\d)/g,
    isPersonal: isPublicAddress,
  },
  {
    what: 'IP address',
    pattern: /(?<![\w.:])(?<value>[0-9a-f]{1,4}(?::{1,2}[0-9a-f]{1,4}){2,7})(?![\w:])/gi,
    isPersonal: isPublicAddress,
  },
]

/** A value in a post that may identify a person or a device. */
export interface PersonalData {
  readonly post: string
  readonly what: string
  readonly value: string
}

/**
 * Finds what may identify a person or a device in posts and their answers, each value once per post. An author's own
 * signature counts too: an editor decides.
 */
export function personalData(
  posts: readonly Pick<Post, 'slug' | 'title' | 'body' | 'answers'>[],
): PersonalData[] {
  return posts.flatMap(({ slug, title, body, answers = [] }) => {
    const text = [title, body, ...answers.map((answer) => answer.text)].join('\n')
    const found = new Map<string, PersonalData>()
    for (const { what, pattern, isPersonal } of RULES)
      for (const { groups } of text.matchAll(pattern)) {
        const value = groups?.value ?? ''
        if (isPersonal?.(value) ?? true) found.set(value, { post: slug, what, value })
      }
    return [...found.values()]
  })
}

/** Whether an address was given to the hardware: not a broadcast, a group, or a random one (IEEE 802, first byte). */
function isHardwareAddress(value: string): boolean {
  const bytes = value.split(/[:-]/)
  const isSample = new Set(bytes).size === 1 || /^00[:-]11[:-]22|^01[:-]23[:-]45/.test(value)
  return (parseInt(bytes[0] ?? '', 16) & 0b11) === 0 && !isSample
}

function isPublicAddress(value: string): boolean {
  const version = isIP(value)
  return version !== 0 && !NO_PERSONS_NETWORK.check(value, version === 6 ? 'ipv6' : 'ipv4')
}
