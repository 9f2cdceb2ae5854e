import { z } from 'zod'
import { Confidence, Publication, Slug } from './common'

/** Name by which a page's text refers to a piece of evidence: `[^mobile-data-off]`. */
const EvidenceId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** Words of a post that the build must find again in that post, verbatim, 25 words at most. */
const quoted = z.strictObject({
  id: EvidenceId,
  /** The claim in our own words. */
  claim: z.string().min(1),
  post: Slug,
  quote: z.string().min(1),
  confidence: Confidence,
})

/** Something published elsewhere. */
const external = z.strictObject({
  id: EvidenceId,
  claim: z.string().min(1),
  source: Publication,
  confidence: Confidence,
})

/** Reasoning of our own: named as such, with what it rests on. */
const reasoned = z.strictObject({
  id: EvidenceId,
  claim: z.string().min(1),
  /** What the inference rests on, and that nobody is known to have confirmed it. */
  reasoning: z.string().min(1),
  confidence: z.literal('inference'),
})

export const Evidence = z.union([quoted, external, reasoned])
export type Evidence = z.infer<typeof Evidence>
