import { z } from 'zod'

/**
 * Version of the records in `data/records.ndjson`; increment it when readers of an older version could
 * misread a record.
 */
export const RECORD_VERSION = 1

const Words = z.array(z.string())
const version = z.literal(RECORD_VERSION)

/** A page with all data that a search engine needs to find and show it. */
export const PageRecord = z.object({
  version,
  type: z.literal('page'),
  /** Permanent id: `s74`, `p12`; for an error `e:` with its domain and code: `e:posix/24`. */
  id: z.string(),
  kind: z.enum(['symptom', 'remediation', 'guide', 'post', 'error']),
  /** Path below the root of the site, with both slashes: `/symptoms/x/`. */
  path: z.string().regex(/^\/[a-z0-9/.-]+\/$/),
  url: z
    .string()
    .describe('Address: absolute where the site knows its own, else relative to this file.'),
  /** Address that stays the same when the page is renamed; an error has only one address. */
  permanent: z.string(),
  title: z.string(),
  aliases: Words,
  /** Log lines that identify a symptom. */
  signatures: Words,
  symbols: Words,
  /** Error codes in all printed forms. */
  codes: Words,
  sections: z.array(z.object({ anchor: z.string(), heading: z.string(), text: z.string() })),
  facets: z.object({
    area: z.string().optional(),
    platforms: Words,
    osVersions: Words,
    frameworks: Words,
    outcome: z.string().optional(),
  }),
  badges: Words,
  /** Ids of the pages that it reports or is based on. */
  covers: Words,
  /** Sightings: `<source file>:<first line>`. */
  sightings: Words,
  offTopic: z.boolean(),
  error: z
    .object({
      domain: z.string(),
      code: z.number().int(),
      symbols: Words,
      messages: Words,
      /** What to check first, in order. */
      check: Words,
    })
    .optional(),
})
export type PageRecord = z.infer<typeof PageRecord>

/** Phrases with the same meaning. */
const SynonymsRecord = z.object({
  version,
  type: z.literal('synonyms'),
  term: z.string(),
  also: Words,
  direction: z
    .enum(['both', 'also-to-term'])
    .describe('`also-to-term`: a query for `also` finds `term`, but not the other way round.'),
})

/** One line of `data/records.ndjson`. */
export const SearchRecord = z.discriminatedUnion('type', [PageRecord, SynonymsRecord])
export type SearchRecord = z.infer<typeof SearchRecord>
