import { z } from 'zod'
import { Area, Checked, IsoDate, PageChange, Publication, shownText, Slug } from './common'
import { Evidence } from './evidence'

/** Front matter of `content/guides/<slug>.md`. A guide explains a task that many remedies need. */
export const GuideMatter = z.strictObject({
  title: shownText(8, 110),
  area: Area,
  summary: shownText(20, 360),
  aliases: z.array(z.string().min(2).max(120)).default([]),
  posts: z.array(Slug).default([]),
  evidence: z.array(Evidence).default([]),
  reviewed: IsoDate,
  checked: Checked.optional(),
  /** Substantive changes since the page was first published, in any order. */
  changes: z.array(PageChange).default([]),
})
export type GuideMatter = z.infer<typeof GuideMatter>

/** One entry of `content/glossary.yaml`. */
export const GlossaryEntry = z.strictObject({
  term: z.string().min(1),
  /** Anchor on the glossary page. */
  slug: Slug,
  /** Expansion of an acronym. */
  long: z.string().optional(),
  kind: z.enum(['protocol', 'daemon', 'framework', 'concept', 'tool', 'hardware']),
  meaning: z.string().min(10),
  aliases: z.array(z.string()).default([]),
  source: Publication.optional(),
})
export type GlossaryEntry = z.infer<typeof GlossaryEntry>
export const Glossary = z.array(GlossaryEntry)
