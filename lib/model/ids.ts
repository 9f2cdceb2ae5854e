import { z } from 'zod'
import { Slug } from './common'

/** A permanent id. Entries are only appended, never removed, so that published addresses keep working. */
export const IdEntry = z.strictObject({
  /** `p12`, `s3`, `r40`, `g2`; the short address is made from it: `/p/12/`. */
  id: z.string().regex(/^[psrg][1-9]\d*$/),
  slug: Slug,
  /** Slugs of the page before it was renamed; each gets a forwarding page. */
  former: z.array(Slug).optional(),
  /** Why the page was permanently removed; shown on its tombstone. */
  retired: z.string().min(5).optional(),
  /** Site path to which a retired page sends readers. */
  instead: z.string().startsWith('/').optional(),
  /** Posts only: places in the sources, `<file>:<first line>`, by which ingest recognizes the post. */
  seen: z.array(z.string().regex(/^.+:\d+$/)).optional(),
})
export type IdEntry = z.infer<typeof IdEntry>

/** `content/ids.yaml`. */
export const Ids = z.strictObject({
  posts: z.array(IdEntry),
  symptoms: z.array(IdEntry),
  remediations: z.array(IdEntry),
  guides: z.array(IdEntry),
})
export type Ids = z.infer<typeof Ids>
