import type { FactRule } from './rule'

/** Platforms under every spelling that posts use. */
const PLATFORMS: readonly (readonly [string, RegExp])[] = [
  ['iPadOS', /^ipados$/i],
  ['iOS', /^ios$/i],
  ['macOS', /^(?:macos|mac os(?: x)?)$/i],
  ['tvOS', /^tvos$/i],
  ['watchOS', /^watchos$/i],
  ['visionOS', /^visionos$/i],
  ['Mac Catalyst', /^mac ?catalyst$/i],
]

const canonical = (name: string) => PLATFORMS.find(([, spelling]) => spelling.test(name))?.[0]

/** Names of macOS releases. Source: Apple Support article 109033, "Find out which macOS your Mac is using". */
const RELEASES: Readonly<Record<string, string>> = {
  'big sur': '11',
  monterey: '12',
  ventura: '13',
  sonoma: '14',
  sequoia: '15',
  tahoe: '26',
}
const RELEASE_NAMES = 'Big Sur|Monterey|Ventura|Sonoma|Sequoia|Tahoe'

const NAMES = String.raw`[Ii][Pp]ad[Oo][Ss]|[iI][oO][sS]|[mM]ac ?[oO][sS](?: X)?|tvOS|watchOS|visionOS|[mM]ac ?[cC]atalyst`
const VERSION = String.raw`\d{1,2}(?:\.\d{1,2}){0,2}`

/** Apple's build numbers: `25F71`, `24G84`, `25D2128`, `23A5286g`. */
const BUILD = String.raw`\d{2}[A-Z]\d{1,4}[a-z]?`

/** Lowest and highest major version that a post can mean; a number outside is no version. */
const MAJORS: Readonly<Record<string, readonly [number, number]>> = {
  iOS: [4, 40],
  iPadOS: [13, 40],
  macOS: [10, 40],
  tvOS: [9, 40],
  watchOS: [2, 40],
  visionOS: [1, 40],
  'Mac Catalyst': [13, 40],
}

const plausible = (platform: string, version: string) => {
  const [low, high] = MAJORS[platform] ?? [0, 0]
  const major = Number(version.split('.')[0])
  return major >= low && major <= high
}

/** `iOS`, `MacOS`, `Mac Catalyst`: the platform alone or before a version. */
export const platformRule: FactRule = {
  kind: 'platform',
  pattern: new RegExp(String.raw`(?<![\w./@-])(?:${NAMES})(?=$|[^\w@]|\d{2}(?!\w))`, 'g'),
  values: (match) => {
    const name = canonical(match[0])
    return name === undefined ? [] : [name]
  },
}

/**
 * `iOS 26.4.2`, `iOS26`, `macOS Tahoe 26.5 (25F71)`, `iOS 26.4 and 26.5`, `macOS 11-12`,
 * `macOS Sequoia`.
 * With a build, the version stands once without and once with it.
 */
export const osVersionRule: FactRule = {
  kind: 'os-version',
  pattern: new RegExp(
    String.raw`(?<![\w./@-]|available\()(?<name>${NAMES})(?: (?<release>${RELEASE_NAMES}))?(?:[ -]?v?(?<version>${VERSION})(?![\d%]|\.\d)(?: ?\((?<build>${BUILD})\))?(?<more>[-–]\d{1,2}(?![\d.-]|\w)|(?:(?:, | and | or |, and |/)\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?![\d.]|\w)){0,4})|(?=[^\w]|$))`,
    'g',
  ),
  values: (match) => {
    const { name = '', release, version, build, more = '' } = match.groups ?? {}
    const platform = canonical(name)
    const shown = version ?? (release === undefined ? undefined : RELEASES[release.toLowerCase()])
    if (platform === undefined || shown === undefined || !plausible(platform, shown)) return []
    const others = more.match(/\d[\d.]*/g) ?? []
    return [
      `${platform} ${shown}`,
      ...(build === undefined ? [] : [`${platform} ${shown} (${build})`]),
      ...others
        .filter((other) => plausible(platform, other))
        .map((other) => `${platform} ${other}`),
    ]
  },
}

/** A macOS release under its name alone: `running Sequoia`, `since Tahoe`. */
export const releaseRule: FactRule = {
  kind: 'os-version',
  pattern: new RegExp(
    String.raw`\b(?:running|[Ss]ince|under|on|to) (?<release>${RELEASE_NAMES})(?! \d)(?![\w-])`,
    'g',
  ),
  values: (match) => [`macOS ${RELEASES[(match.groups?.release ?? '').toLowerCase()]}`],
}
