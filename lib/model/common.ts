import { z } from 'zod'
import { withApostrophes } from './text/apostrophes'

/** Names of files and folders of the site. */
const OF_SITE = /^(?:404|assets|card|data|downloads|icons|index|search|source)$/

/**
 * Names that Windows reserves in every folder, with any extension (learn.microsoft.com, “Naming Files, Paths, and
 * Namespaces”).
 */
const OF_WINDOWS = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?=\.|$)/i

/** Whether a file name is one that Windows reserves. */
export function isDeviceName(name: string): boolean {
  return OF_WINDOWS.test(name)
}

/** Whether a slug would collide with a name that the site or an operating system reserves. */
export function isReserved(slug: string): boolean {
  return OF_SITE.test(slug) || isDeviceName(slug)
}

/** The part of an address that names a page: lower-case words joined by single hyphens. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens')
  .max(90)
  .refine((slug) => !isReserved(slug), 'a name that neither the site nor Windows reserves')
export type Slug = z.infer<typeof Slug>

/** A text of our own that pages and lists show, with typographic apostrophes; the least and the most characters it has. */
export function shownText(least: number, most: number) {
  return z.string().min(least).max(most).overwrite(withApostrophes)
}

/** A calendar day, `YYYY-MM-DD`. */
export const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD')
export type IsoDate = z.infer<typeof IsoDate>

/** An external publication, at its publisher's own address. */
export const Publication = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  /** A copy in a web archive, which pages link if the address is dead. */
  archived: z.url({ protocol: /^https$/ }).optional(),
  /** Day on which an editor last read it. */
  accessed: IsoDate,
})
export type Publication = z.infer<typeof Publication>

/** A change to a curated page that readers should know about. */
export const PageChange = z.strictObject({
  date: IsoDate,
  /** What the page says now that it did not say before. */
  what: z.string().min(10).max(160),
})
export type PageChange = z.infer<typeof PageChange>

/** An error as its domain and code in the address of its page: `posix/53`. */
export const ErrorKey = z.string().regex(/^[a-z0-9-]+\/-?\d+$/, 'domain/code, as in posix/53')

/** The last time an editor compared every sentence of a page with its sources. */
export const Checked = z.strictObject({
  date: IsoDate,
  /** What the page was compared with: documentation, a thread and its replies, manuals, source code. */
  against: z.string().min(10).max(400),
})
export type Checked = z.infer<typeof Checked>

/** Kinds of pages that lists and results show. */
export type PageKind = 'symptom' | 'remediation' | 'post' | 'error' | 'guide'

/** How sure a claim is, strongest first. */
export const Confidence = z.enum(['documented', 'stated-by-dts', 'community', 'inference'])
export type Confidence = z.infer<typeof Confidence>

/** What kind of help a remedy offers. */
export const Outcome = z.enum(['documented-fix', 'workaround', 'no-known-fix', 'by-design'])
export type Outcome = z.infer<typeof Outcome>

/** Editorial state of a page, modeled on the KCS v6 article states. */
export const State = z.enum(['work-in-progress', 'not-validated', 'validated', 'archived'])
export type State = z.infer<typeof State>

/** Kind of a post; determines what the post must be linked to. */
export const PostKind = z.enum(['symptom', 'question', 'guidance', 'announcement', 'off-topic'])
export type PostKind = z.infer<typeof PostKind>

/** Slug of an area in `content/subject/areas.yaml`; the content check rejects any other. */
export const Area = Slug.describe('slug of an area')
export type Area = z.infer<typeof Area>

/** Name of a platform in `content/subject/platforms.yaml`; the content check rejects any other. */
const PlatformName = z.string().min(1)

/** An OS version such as `26`, `26.4` or `26.4.2`; quoted in YAML so that `26.10` does not become 26.1. */
export const OsVersion = z
  .string()
  .regex(/^\d{1,2}(\.\d{1,2}){0,2}$/, 'a version in quotes: "26.4"')
export type OsVersion = z.infer<typeof OsVersion>

/** A platform with the inclusive range of versions that a page applies to. */
export const PlatformRange = z.strictObject({
  name: PlatformName,
  /** First affected version; omitted when unknown or when every version is meant. */
  from: OsVersion.optional(),
  /** Last affected version; omitted while no later version is known to be unaffected. */
  to: OsVersion.optional(),
  note: z.string().max(160).optional(),
})
export type PlatformRange = z.infer<typeof PlatformRange>

/** Where a symptom occurs or a remedy applies. */
export const Environment = z.strictObject({
  platforms: z.array(PlatformRange).min(1),
  devices: z.array(z.string().min(1)).default([]),
  /** Framework names as Apple writes them in code: `Network`, `NetworkExtension`, `MultipeerConnectivity`. */
  frameworks: z.array(z.string().min(1)).default([]),
})
export type Environment = z.infer<typeof Environment>
