import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { splitFrontMatter } from '../markdown/front-matter'
import { Slug } from '../model/common'
import type { Fault } from '../model/fault'
import { parseYaml } from '../model/parse-yaml'
import { reuse } from '../util/node/result-cache'
import { gapFaults, isDraft } from './drafts/gaps'

/** A page file that passed its schema. */
export interface PageFile<M> {
  readonly slug: string
  readonly file: string
  readonly matter: M
  readonly body: string
  readonly bodyLine: number
}

/** What to do with pages that still have gaps: refuse them with a fault for each gap, or leave them out. */
export type Drafts = 'refuse' | 'leave out'

/**
 * Reads every `<folder>/*.md`, in the order of their names. Adds faults to `faults` and leaves out the files with
 * faults.
 *
 * @param drafts what to do with gaps; omitted for pages that nobody writes by hand
 */
export function readPages<S extends z.ZodType>(
  root: string,
  folder: string,
  schema: S,
  faults: Fault[],
  drafts?: Drafts,
): PageFile<z.output<S>>[] {
  return list(root, folder, '.md').flatMap((name) => {
    const file = `${folder}/${name}`
    const slug = name.slice(0, -'.md'.length)
    if (!Slug.safeParse(slug).success) {
      faults.push({
        file,
        line: null,
        problem: 'the file name is not a slug',
        expected: 'lower-case letters, digits and single hyphens, at most 90',
        found: slug,
        fix: `rename it to ${slug
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-+|-+$/g, '')}.md`,
      })
      return []
    }
    const text = readFileSync(join(root, file), 'utf8')
    if (drafts !== undefined && isDraft(text)) {
      if (drafts === 'refuse') faults.push(...gapFaults(file, text))
      return []
    }
    const { page, faults: found } = reuse(
      () => ['page file', file, text],
      () => readPage(file, text, schema),
    )
    faults.push(...found)
    return page ? [{ slug, file, ...page }] : []
  })
}

/** What a page file says, or its faults. */
function readPage<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
): {
  readonly page: Omit<PageFile<z.output<S>>, 'slug' | 'file'> | null
  readonly faults: Fault[]
} {
  const split = splitFrontMatter(file, text)
  if ('problem' in split) return { page: null, faults: [split] }
  const { body, bodyLine } = split
  const opened = parseYaml(schema, split.yaml, { file, line: split.yamlLine })
  return opened.ok
    ? { page: { matter: opened.value, body, bodyLine }, faults: [] }
    : { page: null, faults: opened.faults }
}

/** Reads one YAML or JSON file, as every JSON text is YAML. Returns `empty` when the file is missing or invalid; adds the faults of an invalid one to `faults`. */
export function readYaml<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  faults: Fault[],
  empty: z.output<S>,
): z.output<S> {
  const path = join(root, file)
  if (!existsSync(path)) return empty
  const opened = parseYaml(schema, readFileSync(path, 'utf8'), { file, line: 1 })
  if (opened.ok) return opened.value
  faults.push(...opened.faults)
  return empty
}

/** Lines of a text file, without blank ones. Throws when the file is missing. */
export function readLines(root: string, file: string): string[] {
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

/** Names of the files in a folder that end in `ending`, sorted; empty when the folder is missing. */
export function list(root: string, folder: string, ending: string): string[] {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
}
