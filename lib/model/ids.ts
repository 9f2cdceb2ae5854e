import { z } from 'zod'
import { Slug } from './common'

/** One permanent id. Entries are appended and never removed, so that no published address is lost. */
export const IdEntry = z.strictObject({
  /** `p12`, `s3`, `r40`, `g2`; the number is the permanent short address. */
  id: z.string().regex(/^[psrg][1-9]\d*$/),
  slug: Slug,
  /** Slugs it was published under before; each leaves a forwarding page. */
  former: z.array(Slug).optional(),
  /** Set when the page is gone for good: why, shown on the tombstone. */
  retired: z.string().min(5).optional(),
  /** Where a retired page's readers should go, a site path. */
  instead: z.string().startsWith('/').optional(),
  /** Posts only: a place where it stands in a source, `<file>:<first line>`, by which ingest knows it again. */
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
