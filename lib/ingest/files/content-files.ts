import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Fault } from '../../model/fault'
import { parseYaml } from '../../model/parse-yaml'

/** Text of a file below `root`; empty if there is no such file. */
export function textOf(root: string, file: string): string {
  const path = join(root, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/**
 * Reads a YAML file and validates it with its schema.
 *
 * @returns null if it is invalid; the faults are added to `faults`
 */
export function openYaml<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  faults: Fault[],
): z.output<S> | null {
  const optional = schema.safeParse(null).success
  if (!optional && !existsSync(join(root, file))) {
    faults.push({
      file,
      line: null,
      problem: 'The file is missing.',
      expected: 'a file that matches its schema in lib/model',
      fix: `Put ${file} back.`,
    })
    return null
  }
  const opened = parseYaml(schema, textOf(root, file), { file, line: 1 })
  if (opened.ok) return opened.value
  faults.push(...opened.faults)
  return null
}

/** Names of the files in a folder that end in `ending`, in code point order; empty if there is no such folder. */
export function namesIn(root: string, folder: string, ending: string): string[] {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
}
