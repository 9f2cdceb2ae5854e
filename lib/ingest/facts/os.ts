import { escapeRegex } from '../../util/escape-regex'
import type { Platform } from '../../model/subject'
import { longestFirst } from './names'
import type { FactRule } from './rule'

const VERSION = String.raw`\d{1,2}(?:\.\d{1,2}){0,2}`

/** Apple's build numbers: `25F71`, `24G84`, `25D2128`, `23A5286g`. */
const BUILD = String.raw`\d{2}[A-Z]\d{1,4}[a-z]?`

/** Highest plausible major version. Apple numbers releases by year since 26. */
const HIGHEST_VERSION = 40

/** Rules for platforms and their versions. */
export function platformRules(platforms: readonly Platform[]): FactRule[] {
  const bySpelling = new Map(
    platforms.flatMap((platform) =>
      platform.spellings.map((spelling) => [spelling.toLowerCase(), platform] as const),
    ),
  )
  const platformOf = (spelling: string) => bySpelling.get(spelling.toLowerCase())
  const names = longestFirst([...bySpelling.keys()])
    .map(anyCase)
    .join('|')
  const releases = platforms.flatMap(({ name, releases }) =>
    releases.map((release) => ({ ...release, platform: name })),
  )
  const releaseNames = longestFirst(releases.map(({ name }) => name))
    .map(escapeRegex)
    .join('|')
  const releaseOf = (name: string | undefined) => releases.find((release) => release.name === name)

  /** `iOS`, `MacOS`, `Mac Catalyst`: a platform alone or before a version. */
  const platformRule: FactRule = {
    kind: 'platform',
    pattern: new RegExp(String.raw`(?<![\w./@-])(?:${names})(?=$|[^\w@]|\d{2}(?!\w))`, 'g'),
    values: ([found]) => {
      const platform = platformOf(found)
      return platform === undefined ? [] : [platform.name]
    },
  }

  /**
   * `iOS 26.4.2`, `iOS26`, `macOS Tahoe 26.5 (25F71)`, `iOS 26.4 and 26.5`, `macOS 11-12`, `macOS Sequoia`.
   * A version with a build gives two facts, with and without the build.
   */
  const versionRule: FactRule = {
    kind: 'os-version',
    pattern: new RegExp(
      String.raw`(?<![\w./@-]|available\()(?<name>${names})(?: (?<release>${releaseNames}))?(?:[ -]?v?(?<version>${VERSION})(?![\d%]|\.\d)(?: ?\((?<build>${BUILD})\))?(?<more>[-–]\d{1,2}(?![\d.-]|\w)|(?:(?:, | and | or |, and |/)\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?![\d.]|\w)){0,4})|(?=[^\w]|$))`,
      'g',
    ),
    values: (match) => {
      const { name = '', release, version, build, more = '' } = match.groups ?? {}
      const platform = platformOf(name)
      const shown = version ?? releaseOf(release)?.version
      if (platform === undefined || shown === undefined || !isVersionOf(platform, shown)) return []
      const others = more.match(/\d[\d.]*/g) ?? []
      return [
        `${platform.name} ${shown}`,
        ...(build === undefined ? [] : [`${platform.name} ${shown} (${build})`]),
        ...others
          .filter((other) => isVersionOf(platform, other))
          .map((other) => `${platform.name} ${other}`),
      ]
    },
  }

  /** A release by its marketing name alone: `running Sequoia`, `since Tahoe`. */
  const releaseRule: FactRule = {
    kind: 'os-version',
    pattern: new RegExp(
      String.raw`\b(?:running|[Ss]ince|under|on|to) (?<release>${releaseNames})(?! \d)(?![\w-])`,
      'g',
    ),
    values: (match) => {
      const release = releaseOf(match.groups?.release)
      return release === undefined ? [] : [`${release.platform} ${release.version}`]
    },
  }
  return [platformRule, versionRule, releaseRule]
}

/** A number outside this range is not a version: `iOS 104`. */
function isVersionOf({ firstVersion }: Platform, version: string): boolean {
  const major = Number(version.split('.')[0])
  return major >= firstVersion && major <= HIGHEST_VERSION
}

/** A case-insensitive pattern for a name. */
function anyCase(name: string): string {
  return Array.from(name, (char) =>
    /[a-z]/i.test(char) ? `[${char.toUpperCase()}${char.toLowerCase()}]` : escapeRegex(char),
  ).join('')
}
