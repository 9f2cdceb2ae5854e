import { z } from 'zod'
import { Publication, Slug } from './common'

/** One code of an error domain. Unsigned and hex forms are computed from `code`. */
export const ErrorCode = z.strictObject({
  /** Signed decimal value. */
  code: z.number().int(),
  /** Symbols that name it, the current one first: `NSURLErrorTimedOut`, `URLError.timedOut`. */
  symbols: z.array(z.string().min(1)).default([]),
  /** Messages shown for it: `Too many open files`. */
  messages: z.array(z.string().min(1)).default([]),
  meaning: z.string().min(5),
  /** What to check, in order; each entry is one sentence that begins with a verb. */
  check: z.array(z.string().min(10).max(220)).default([]),
  /** Slug of the symptom that is the only cause of this code. Its signature may then be the code alone. */
  symptom: Slug.optional(),
})
export type ErrorCode = z.infer<typeof ErrorCode>

/** An error domain with its codes; one file of `content/errors/`. */
export const ErrorDomain = z.strictObject({
  /** Lower-case name in the address: `nsurlerrordomain`, `posix`. */
  slug: Slug,
  /** The domain as a printed NSError shows it. */
  domain: z.string().min(1),
  /** Other names of the domain: `errno`, `POSIXErrorCode`, `NWError.posix`. */
  aliases: z.array(z.string()).default([]),
  framework: z.string().min(1),
  summary: z.string().min(10),
  sources: z.array(Publication).min(1),
  codes: z.array(ErrorCode).min(1),
})
export type ErrorDomain = z.infer<typeof ErrorDomain>

/** `<domain slug>/<code>`, by which pages name an error. */
export function errorKey(
  domain: Pick<ErrorDomain, 'slug'>,
  { code }: Pick<ErrorCode, 'code'>,
): string {
  return `${domain.slug}/${code}`
}
