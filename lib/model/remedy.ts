import { z } from 'zod'
import {
  Area,
  Checked,
  Environment,
  IsoDate,
  Outcome,
  PageChange,
  shownText,
  Slug,
  State,
} from './common'
import { Evidence } from './evidence'

/** Front matter of `content/remediations/<slug>.md`. Body sections: see `lib/knowledge/sections.ts`. */
export const RemedyMatter = z.strictObject({
  title: shownText(8, 110),
  area: Area,
  /** What it achieves and for whom, in one or two sentences. */
  summary: shownText(20, 360),
  /** Warning shown before everything else when a step can do harm, such as erasing data or disconnecting users. */
  warning: z.string().max(300).optional(),
  aliases: z.array(z.string().min(2).max(120)).default([]),
  environment: Environment,
  state: State,
  outcome: Outcome,
  /** Posts whose guidance it is based on. Posts that report the problem belong to the symptom. */
  posts: z.array(Slug).default([]),
  related: z.array(Slug).default([]),
  evidence: z.array(Evidence).default([]),
  reviewed: IsoDate,
  checked: Checked.optional(),
  /** Substantive changes since the page was first published, in any order. */
  changes: z.array(PageChange).default([]),
})
export type RemedyMatter = z.infer<typeof RemedyMatter>
