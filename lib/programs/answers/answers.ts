import { z } from 'zod'

/**
 * Schemas of the programs' answers. The command prints them with `--json`, and the MCP server publishes the
 * schemas. `url` is the path below the root of the site; `permanent` is the address that stays the same
 * after a rename.
 */
const page = {
  url: z.string().describe('Path of the page below the root of the site'),
  permanent: z.string().describe('Address that stays the same when the page is renamed'),
  title: z.string(),
}
const kind = z.enum(['symptom', 'remediation', 'guide', 'post', 'error'])
const posts = z
  .array(z.string())
  .describe('Places of the posts in the sources: <source file>:<first line>')

const NamedError = z.object({ ...page, meaning: z.string() })

export const SearchOutput = z.object({
  answer: z
    .enum(['sure', 'closest', 'none'])
    .describe(
      'sure: the first hit answers the question. closest: it may not. none: nothing fits, the hits are merely the nearest.',
    ),
  confident: z.boolean().describe('True only for sure'),
  errors: z.array(z.string()).describe('Paths of the errors that the question names'),
  didYouMean: z.string().nullable().describe('The question with likely typing errors corrected'),
  hits: z.array(
    z.object({
      kind: z.enum(['symptom', 'remediation', 'post', 'error']),
      ...page,
      score: z.number().describe('Comparable within one answer only'),
      excerpt: z.string(),
      posts,
    }),
  ),
})
export type SearchOutput = z.infer<typeof SearchOutput>

export const Explanation = z.object({
  errors: z.array(
    NamedError.extend({
      isSure: z.boolean().describe('False where the text is a number alone, which may mean this'),
      check: z.array(z.string()).describe('What to check first, in order'),
      forms: z.array(z.string()).describe('Every form in which it is printed'),
      pages: z
        .array(z.object({ kind, ...page }))
        .describe('Symptoms and posts that show this error'),
    }),
  ),
})
export type Explanation = z.infer<typeof Explanation>

export const LogOutput = z.object({
  matches: z.array(
    z.object({
      ...page,
      score: z.number().describe('Probability that the lines are no coincidence, 0 to 1'),
      sureness: z.enum(['clear', 'likely', 'possible']),
      lines: z.array(z.number().int()).describe('Lines of the log, from 1'),
      signatures: z.array(z.string()).describe('What the lines matched'),
      posts,
    }),
  ),
  errors: z
    .array(NamedError.extend({ lines: z.array(z.number().int()) }))
    .describe('Errors that the log names'),
  closest: z
    .array(z.object(page))
    .describe('If nothing matches, the symptoms closest to the log. None may be right.'),
})
export type LogOutput = z.infer<typeof LogOutput>

export const PageOutput = z.object({
  id: z.string(),
  kind,
  ...page,
  markdown: z.string(),
})
export type PageOutput = z.infer<typeof PageOutput>
