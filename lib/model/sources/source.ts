import { z } from 'zod'
import { IsoDate } from '../common'

/** One entry of `content/sources/sources.yaml`. */
export const Source = z.strictObject({
  file: z.string().min(1),
  layout: z.enum([
    'compact-listing',
    'labelled-listing',
    'feed',
    'thread',
    'mixed',
    'rss',
    'atom',
    'html',
  ]),
  /** Description of the captured page: its topic, tag or thread. */
  page: z.string().min(1),
  /** Address of the page, where known. */
  address: z.url().optional(),
  captured: z.union([IsoDate, z.literal('unknown')]),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Source = z.infer<typeof Source>
export const Sources = z.array(Source)
