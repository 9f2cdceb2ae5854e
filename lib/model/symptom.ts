import { z } from 'zod'
import {
  Area,
  Checked,
  Confidence,
  Environment,
  ErrorKey,
  IsoDate,
  PageChange,
  shownText,
  Slug,
} from './common'
import { Evidence } from './evidence'
import { LogRule } from './logs/log-rule'

/** A pattern that recognizes a symptom in a log line or an error message. */
const Signature = z.strictObject({
  /** JavaScript regular expression, matched case-insensitively against one line with white space collapsed. */
  pattern: z.string().min(6),
  /** `post`: must match one of the symptom's posts. `external`: must match `example`. */
  from: z.enum(['post', 'external']),
  /** A line that the pattern matches, which the page shows as it is; required for `external`. */
  example: z.string().max(160).optional(),
})
type Signature = z.infer<typeof Signature>

/** What causes a symptom, as far as known. */
export const Cause = z.strictObject({
  /** One plain sentence. */
  text: shownText(10, 240),
  /** Confidence in that sentence; `unknown` when no source names a cause. */
  confidence: z.enum([...Confidence.options, 'unknown']),
  /** Whether it is fixed, with OS versions and builds where known. */
  fixed: shownText(2, 160),
})
export type Cause = z.infer<typeof Cause>

/** Front matter of `content/symptoms/<slug>.md`. Body sections: see `lib/knowledge/sections.ts`. */
export const SymptomMatter = z.strictObject({
  /** Main issue and main environment. */
  title: shownText(8, 110),
  area: Area,
  /** What it is, in one or two sentences; shown first on the page. */
  summary: shownText(20, 360),
  /** What to do now, in one or two sentences; shown before any detail. */
  now: shownText(10, 360),
  cause: Cause.optional(),
  /** Other words people use for it; the search treats them almost like the title. */
  aliases: z.array(z.string().min(2).max(120)).default([]),
  signatures: z.array(Signature).default([]),
  /** What several lines of a log show together. */
  rules: z.array(LogRule).default([]),
  environment: Environment,
  /** Slugs of the posts that report it; empty for a page based only on other sources. */
  posts: z.array(Slug).default([]),
  /** Slugs of the remedies, in the order to try them. */
  remediations: z.array(Slug).min(1),
  /** Errors it produces, as `<domain>/<code>` like in the address of the error page. */
  errors: z.array(ErrorKey).default([]),
  related: z.array(Slug).default([]),
  evidence: z.array(Evidence).default([]),
  reviewed: IsoDate,
  checked: Checked.optional(),
  /** Substantive changes since the page was first published, in any order. */
  changes: z.array(PageChange).default([]),
})
export type SymptomMatter = z.infer<typeof SymptomMatter>
