import { z } from 'zod'
import { isDeviceName, IsoDate } from '../common'
import { Layout } from '../post'

/** Name of a file in `content/sources/` on any system: one line, no folder, at most 120 bytes, not that of the list. */
export const SourceName = z
  .string()
  .regex(
    /^(?![. ])[^\p{C}/\\:*?"<>|]+(?<![. ])$/u,
    'a file name without < > : " / \\ | ? * or control characters',
  )
  .refine(
    (name) => new TextEncoder().encode(name).length <= 120,
    'a file name of at most 120 bytes',
  )
  .refine((name) => !isDeviceName(name), 'a name that Windows does not reserve')
  .refine((name) => !/\.ya?ml$/iu.test(name), 'a file that is not YAML, such as sources.yaml')

/** The same for names that are one file on some system: in other case, or with letters stored in parts. */
export function nameKey(file: string): string {
  return file.normalize('NFC').toLowerCase()
}

/** Layout of a text dump; `mixed` if its pages have several. */
export const PageLayout = z.enum([...Layout.options, 'mixed'])
export type PageLayout = z.infer<typeof PageLayout>

/** Format of a source that is not a text dump. */
export const SourceFormat = z.enum([
  'rss',
  'atom',
  'html',
  'discourse',
  'jsonl',
  'mail',
  'stack-exchange',
  'warc',
])
export type SourceFormat = z.infer<typeof SourceFormat>

/** One entry of `content/sources/sources.yaml`. */
export const Source = z.strictObject({
  file: SourceName,
  /** Layout of a text dump, or the format of any other file. */
  layout: z.enum([...PageLayout.options, ...SourceFormat.options]),
  /** Description of the captured page: its topic, tag or thread. */
  page: z.string().min(1),
  /** Address of the page, where known. */
  address: z.url().optional(),
  captured: z.union([IsoDate, z.literal('unknown')]),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Source = z.infer<typeof Source>
export const Sources = z.array(Source)
