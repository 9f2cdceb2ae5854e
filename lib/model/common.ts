import { z } from 'zod'

/** Lower-case words joined by single hyphens; the part of an address that names a page. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens')
  .max(90)
export type Slug = z.infer<typeof Slug>

/** A calendar day, `YYYY-MM-DD`. */
export const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD')
export type IsoDate = z.infer<typeof IsoDate>

/** Something published elsewhere, at its publisher's own address. */
export const Publication = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  /** Day on which it was read. */
  accessed: IsoDate,
})
export type Publication = z.infer<typeof Publication>

/** A change of a curated page that its readers should know of: what it now says that it did not say before. */
export const PageChange = z.strictObject({
  date: IsoDate,
  what: z.string().min(10).max(160),
})
export type PageChange = z.infer<typeof PageChange>

/** The last time somebody compared every sentence of a page with its sources. */
export const Checked = z.strictObject({
  date: IsoDate,
  /** What the page was compared with: documentation, a thread and its replies, manuals, source code. */
  against: z.string().min(10).max(400),
})
export type Checked = z.infer<typeof Checked>

/** How sure a claim is, strongest first. */
export const Confidence = z.enum(['documented', 'stated-by-dts', 'community', 'inference'])
export type Confidence = z.infer<typeof Confidence>

/** What the reader can hope for. */
export const Outcome = z.enum(['documented-fix', 'workaround', 'no-known-fix', 'by-design'])
export type Outcome = z.infer<typeof Outcome>

/** Where a page stands in its life, after the KCS v6 article states. */
export const State = z.enum(['work-in-progress', 'not-validated', 'validated', 'archived'])
export type State = z.infer<typeof State>

/** What kind of writing a post is; decides what it must be linked to. */
export const PostKind = z.enum(['symptom', 'question', 'guidance', 'announcement', 'off-topic'])
export type PostKind = z.infer<typeof PostKind>

/** Slug of an area of `content/subject/areas.yaml`; the content check refuses any other. */
export const Area = Slug
export type Area = z.infer<typeof Area>

/** Name of a platform of `content/subject/platforms.yaml`; the content check refuses any other. */
export const PlatformName = z.string().min(1)
export type PlatformName = z.infer<typeof PlatformName>

/** An OS version such as `26`, `26.4` or `26.4.2`; quoted in YAML so that 26.10 stays 26.10. */
export const OsVersion = z
  .string()
  .regex(/^\d{1,2}(\.\d{1,2}){0,2}$/, 'a version in quotes: "26.4"')
export type OsVersion = z.infer<typeof OsVersion>

/** One platform with the range of versions on which something was seen or holds, both ends included. */
export const PlatformRange = z.strictObject({
  name: PlatformName,
  /** First version known; left out when not known or when every version is meant. */
  from: OsVersion.optional(),
  /** Last version known to show it; left out while it is not known to have ended. */
  to: OsVersion.optional(),
  note: z.string().max(160).optional(),
})
export type PlatformRange = z.infer<typeof PlatformRange>

/** Where a symptom is seen or a remediation holds. */
export const Environment = z.strictObject({
  platforms: z.array(PlatformRange).min(1),
  devices: z.array(z.string().min(1)).default([]),
  /** Framework names as Apple writes them in code: `Network`, `NetworkExtension`, `MultipeerConnectivity`. */
  frameworks: z.array(z.string().min(1)).default([]),
})
export type Environment = z.infer<typeof Environment>
