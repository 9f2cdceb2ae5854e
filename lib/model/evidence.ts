import { z } from 'zod'
import { Confidence, Publication, Slug } from './common'

/** Id of a piece of evidence, used in the text of a page as `[^mobile-data-off]`. */
const EvidenceId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** A verbatim quote from a post, at most 25 words. The content check looks for it in that post. */
const quoted = z.strictObject({
  id: EvidenceId,
  /** The claim in our own words. */
  claim: z.string().min(1),
  post: Slug,
  quote: z.string().min(1),
  confidence: Confidence,
})

/** Evidence from an external publication. */
const external = z.strictObject({
  id: EvidenceId,
  claim: z.string().min(1),
  source: Publication,
  confidence: Confidence,
})

/** Our own reasoning, labeled as such. */
const reasoned = z.strictObject({
  id: EvidenceId,
  claim: z.string().min(1),
  /** What the inference is based on, and a note that it is unconfirmed. */
  reasoning: z.string().min(1),
  confidence: z.literal('inference'),
})

export const Evidence = z.union([quoted, external, reasoned])
export type Evidence = z.infer<typeof Evidence>
