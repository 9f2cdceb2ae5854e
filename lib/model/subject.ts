import { z } from 'zod'
import { OsVersion, Slug } from './common'

/** A field of the domain by which symptoms, remediations and guides are listed. */
export const AreaEntry = z.strictObject({
  /** The area in addresses and in the `area:` of a page. */
  slug: Slug,
  /** The area as readers see it. */
  title: z.string().min(1),
})
export type AreaEntry = z.infer<typeof AreaEntry>

/** `content/subject/areas.yaml`: the areas in the order in which they are listed. */
export const Areas = z.array(AreaEntry).min(1)

/** A platform of Apple's, with what a post may call it. */
export const Platform = z.strictObject({
  name: z.string().min(1),
  /** Every way in which posts write it, whatever the case of its letters. */
  spellings: z.array(z.string().min(1)).min(1),
  /** First major version; a lower number after the name is no version of it. */
  firstVersion: z.number().int().positive(),
  /** Releases that are known by a name of their own, with their major version. */
  releases: z.array(z.strictObject({ name: z.string().min(1), version: OsVersion })).default([]),
})
export type Platform = z.infer<typeof Platform>

/** `content/subject/platforms.yaml`. */
export const Platforms = z.array(Platform).min(1)

/** A name in text; a `*` at its end stands for any further letters, digits and underscores. */
export const NamePattern = z
  .string()
  .regex(/^[^*]{2,}\*?$/, 'a name, perhaps with one * at its end')

/** A framework, with the names and symbols by which a post is known to be about it. */
export const Framework = z.strictObject({
  /** As Apple writes it in code. */
  name: z.string().min(1),
  /** What prose calls it. */
  names: z.array(NamePattern).min(1),
  /** Types, functions and constants that only this framework has. */
  symbols: z.array(NamePattern).default([]),
  /** Symbols that fit a pattern above and belong elsewhere. */
  except: z.array(NamePattern).default([]),
  /** Words after a name that make it something else: `CFNetwork Example`. */
  notBefore: z.array(z.string().min(1)).default([]),
})
export type Framework = z.infer<typeof Framework>

/** `content/subject/frameworks.yaml`. */
export const Frameworks = z.array(Framework).min(1)

/** A device as Apple's store names it. */
export const Device = z.strictObject({
  name: z.string().min(1),
  /** Other spellings. */
  also: z.array(z.string().min(1)).default([]),
  /** Words after the name that make it something else: `Mac App Store`. */
  notBefore: z.array(z.string().min(1)).default([]),
})
export type Device = z.infer<typeof Device>

/** `content/subject/devices.yaml`. */
export const Devices = z.array(Device).min(1)

/** `content/subject/symbols.yaml`: names of programming interfaces that posts are indexed by. */
export const Symbols = z.strictObject({
  /** Prefixes of the field's frameworks; a symbol goes on with a capital letter. */
  prefixes: z.array(z.string().regex(/^[A-Z][A-Za-z]+$/)).min(1),
  /** Types and functions without such a prefix. */
  names: z.array(NamePattern),
  /** Names that fit a prefix or a pattern and are no symbols. */
  except: z.array(NamePattern).default([]),
})
export type Symbols = z.infer<typeof Symbols>

/** `content/subject/processes.yaml`, `entitlements.yaml` and `info-plist-keys.yaml`. */
export const NameList = z.array(z.string().min(2)).min(1)

/** What the field calls its things: the facts of a post are found by these names. */
export interface Subject {
  readonly platforms: readonly Platform[]
  readonly frameworks: readonly Framework[]
  readonly devices: readonly Device[]
  readonly symbols: Symbols
  readonly processes: readonly string[]
  readonly entitlements: readonly string[]
  readonly plistKeys: readonly string[]
}
