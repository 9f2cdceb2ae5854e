import { z } from 'zod'
import { OsVersion, Slug } from './common'

/** A subject area by which symptoms, remedies and guides are grouped. */
export const AreaEntry = z.strictObject({
  /** Used in addresses and in a page's `area:`. */
  slug: Slug,
  /** Title shown to readers. */
  title: z.string().min(1),
})
export type AreaEntry = z.infer<typeof AreaEntry>

/** `content/subject/areas.yaml`: the areas in display order. */
export const Areas = z.array(AreaEntry).min(1)

/** An Apple platform, with the names that posts use for it. */
export const Platform = z.strictObject({
  name: z.string().min(1),
  /** All spellings in posts, matched case-insensitively. */
  spellings: z.array(z.string().min(1)).min(1),
  /** First major version; a lower number after the name is not a version. */
  firstVersion: z.number().int().positive(),
  /** Releases with a marketing name, such as Sonoma, and their major version. */
  releases: z.array(z.strictObject({ name: z.string().min(1), version: OsVersion })).default([]),
})
export type Platform = z.infer<typeof Platform>

/** `content/subject/platforms.yaml`. */
export const Platforms = z.array(Platform).min(1)

/** A name in text; a `*` at its end matches any further letters, digits and underscores. */
const NamePattern = z.string().regex(/^[^*]{2,}\*?$/, 'a name, optionally ending with one *')

/** A framework, with the names and symbols that show that a post is about it. */
export const Framework = z.strictObject({
  /** Name as Apple writes it in code. */
  name: z.string().min(1),
  /** Names used in prose. */
  names: z.array(NamePattern).min(1),
  /** Types, functions and constants that belong only to this framework. */
  symbols: z.array(NamePattern).default([]),
  /** Symbols that match a pattern above but belong to another framework. */
  except: z.array(NamePattern).default([]),
  /** Words that, after a name, give it another meaning: `CFNetwork Example`. */
  notBefore: z.array(z.string().min(1)).default([]),
})
export type Framework = z.infer<typeof Framework>

/** `content/subject/frameworks.yaml`. */
export const Frameworks = z.array(Framework).min(1)

/** A device, under the name that Apple's store uses. */
export const Device = z.strictObject({
  name: z.string().min(1),
  /** Other spellings. */
  also: z.array(z.string().min(1)).default([]),
  /** Words that, after the name, give it another meaning: `Mac App Store`. */
  notBefore: z.array(z.string().min(1)).default([]),
})
export type Device = z.infer<typeof Device>

/** `content/subject/devices.yaml`. */
export const Devices = z.array(Device).min(1)

/** `content/subject/symbols.yaml`: API names by which posts are indexed. */
export const Symbols = z.strictObject({
  /** Symbol prefixes of networking frameworks; a capital letter must follow. */
  prefixes: z.array(z.string().regex(/^[A-Z][A-Za-z]+$/)).min(1),
  /** Types and functions without such a prefix. */
  names: z.array(NamePattern),
  /** Names that match a prefix or a pattern but are not symbols. */
  except: z.array(NamePattern).default([]),
})
export type Symbols = z.infer<typeof Symbols>

/** `content/subject/processes.yaml`, `entitlements.yaml` and `info-plist-keys.yaml`. */
export const NameList = z.array(z.string().min(2)).min(1)

/** Names of the subject; ingest uses them to find the facts in a post. */
export interface Subject {
  readonly platforms: readonly Platform[]
  readonly frameworks: readonly Framework[]
  readonly devices: readonly Device[]
  readonly symbols: Symbols
  readonly processes: readonly string[]
  readonly entitlements: readonly string[]
  readonly plistKeys: readonly string[]
}
