import { z } from 'zod'
import { ErrorKey } from '../common'

/** What a line of a rule shows: it matches the pattern or names one of the errors. A string is a pattern. */
const Step = z.union([
  z.string().min(4),
  z
    .strictObject({
      /** JavaScript regular expression, like that of a signature. Named groups are values for `where`. */
      pattern: z.string().min(4).optional(),
      /** Errors as `<domain>/<code>`, like in the address of the error page; any notation of them counts. */
      errors: z.array(ErrorKey).default([]),
      /** How many lines must match. */
      times: z.number().int().min(1).max(1000).default(1),
    })
    .refine(({ pattern, errors }) => pattern !== undefined || errors.length > 0, {
      message: 'a step needs a pattern or errors',
    }),
])

/** A comparison of two values that patterns caught, or of one with a number: `peak >= limit`, `used > 40`. */
const Comparison = z.string().regex(/^[a-z]\w* (?:<|<=|>|>=|=) (?:[a-z]\w*|-?\d+(?:\.\d+)?)$/)

/** A rule over several lines of a log. It holds when all that it says is true of some part of the log. */
export const LogRule = z
  .strictObject({
    /** What the lines show together, as a sentence; shown to readers as the reason. */
    why: z.string().min(10).max(160),
    /** Patterns that must all match lines of the part. The part begins with a line that matches one of them. */
    all: z.array(Step).min(1),
    /** Whether the first lines of `all` come in this order; the part then begins with the first of them. */
    inOrder: z.boolean().default(false),
    /** Patterns of which one must match a line of the part. */
    any: z.array(Step).default([]),
    /** Patterns that match no line of the part. The log must go on until the part is over. */
    none: z.array(Step).default([]),
    /** Length of the part: in lines, or in seconds by the times of the lines. */
    within: z.union([
      z.strictObject({ lines: z.number().int().min(1).max(5000) }),
      z.strictObject({ seconds: z.number().min(0.001).max(86_400) }),
    ]),
    /** Whether the lines must be of one process; a line that names none counts for each. */
    sameProcess: z.boolean().default(false),
    where: z.array(Comparison).default([]),
    /** `post`: must hold in one of the symptom's posts. `external`: must hold in `example`. */
    from: z.enum(['post', 'external']),
    /** Lines in which the rule holds; required for `external`. */
    example: z.string().optional(),
    /** Lines in which the rule does not hold, although they look alike. */
    counterexample: z.string().optional(),
  })
  .refine(({ from, example }) => from === 'post' || example !== undefined, {
    message: 'an external rule needs an example',
  })
export type LogRule = z.infer<typeof LogRule>
