import type { Environment, PlatformRange } from '../../../model/common'

/** Returns a version range as readable text: `iOS 26`, `iOS 26.4 to 26.5`, `iOS 26 and later`. */
export function rangeWords({ name, from, to }: PlatformRange): string {
  if (from && to) return from === to ? `${name} ${from}` : `${name} ${from} to ${to}`
  if (from) return `${name} ${from} and later`
  if (to) return `${name} up to ${to}`
  return name
}

/**
 * Major releases of each platform, from the oldest that posts mention. In 2025 Apple renumbered all platforms
 * to 26, so there are gaps. Source: https://support.apple.com/en-us/100100
 */
const MAJORS: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    macOS: [11, 12, 13, 14, 15, 26, 27],
    'Mac Catalyst': [14, 15, 16, 17, 18, 26, 27],
    visionOS: [1, 2, 26, 27],
    watchOS: [7, 8, 9, 10, 11, 26, 27],
  }),
)
const OTHER_MAJORS: readonly number[] = [13, 14, 15, 16, 17, 18, 26, 27]

/** Last major release assumed for a range without an end. */
const NEWEST = 26

/**
 * Returns the OS releases (`iOS 26`) that a range covers; none for a range without versions.
 *
 * @internal exported for tests
 */
export function releases(range: PlatformRange): string[] {
  if (!range.from && !range.to) return []
  const first = major(range.from) ?? major(range.to) ?? NEWEST
  const last = major(range.to) ?? Math.max(NEWEST, first)
  const known = MAJORS.get(range.name) ?? OTHER_MAJORS
  return known.filter((n) => n >= first && n <= last).map((n) => `${range.name} ${n}`)
}

/** Returns the major release of a platform version: `iOS 26.4.2` → `iOS 26`. */
export function releaseOf(version: string): string {
  return /^\D*\d+/.exec(version)?.[0] ?? version
}

/** Returns every release of an environment, without repeats. */
export function environmentReleases(environment: Environment): string[] {
  return [...new Set(environment.platforms.flatMap(releases))]
}

function major(version: string | undefined): number | undefined {
  return version === undefined ? undefined : Number(version.split('.')[0])
}
