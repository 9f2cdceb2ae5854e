import { LineCounter, parseDocument, visit, type Document } from 'yaml'
import type { z } from 'zod'
import type { Fault } from './fault'
import { closest } from '../util/closest'

/** Location of a piece of YAML in its file, so that faults can name the line. */
export interface YamlLocation {
  readonly file: string
  /** 1-based line of the file on which the YAML starts. */
  readonly line: number
}

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: Fault[] }

/**
 * Parses YAML and validates it against a schema. All YAML in `content/` is read through this function.
 * Each fault names the line to fix and, where it can be derived, the corrected YAML.
 */
export function parseYaml<S extends z.ZodType>(
  schema: S,
  yaml: string,
  place: YamlLocation,
): Parsed<z.output<S>> {
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter, uniqueKeys: true })
  const lineAt = (offset: number): number => counter.linePos(offset).line - 1 + place.line

  if (document.errors.length > 0) {
    return {
      ok: false,
      faults: document.errors.map((error) => ({
        file: place.file,
        line: lineAt(error.pos[0]),
        problem: 'this is not valid YAML',
        expected: 'YAML 1.2',
        found: error.message.split(/\n| at line \d/)[0] ?? '',
        fix: 'quote a value that contains `: ` or ` #`, or starts with `*`, `&`, `[`, `{` or `@`; indent with spaces',
      })),
    }
  }
  const alias = firstAlias(document)
  if (alias !== null) {
    const fault = {
      file: place.file,
      line: lineAt(alias),
      problem: 'an alias repeats another part of the file',
      expected: 'every value written out; aliases can make a small file expand enormously',
      fix: 'replace `*name` with a copy of the value marked `&name`',
    }
    return { ok: false, faults: [fault] }
  }
  const value: unknown = document.toJS()
  const result = schema.safeParse(value)
  if (result.success) return { ok: true, value: result.data }
  return {
    ok: false,
    faults: result.error.issues.flatMap((issue) =>
      faultsOf(issue, document, value, place.file, lineAt),
    ),
  }
}

function faultsOf(
  issue: z.core.$ZodIssue,
  document: Document,
  root: unknown,
  file: string,
  lineAt: (offset: number) => number,
): Fault[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
  const key = path.join('.') || 'the document'
  const line = lineAt(offsetOf(document, path))
  const found = valueAt(root, path)
  const fault = (problem: string, expected: string, fix: string): Fault[] => [
    { file, line, problem, expected, found: short(found), fix },
  ]

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => ({
        file,
        line: lineAt(offsetOf(document, [...path, unknown])),
        problem: `\`${unknown}\` is not a key of ${key}`,
        expected: 'only the keys of the schema',
        found: unknown,
        fix: 'remove the line, or fix the spelling of the key',
      }))
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      const best = closest(String(found), allowed)
      const fix = best ? `${lastKey(path)}: ${best}` : 'write one of the values above'
      return fault(`${key} is not one of the allowed values`, allowed.join(' | '), fix)
    }
    case 'invalid_type': {
      const { expected } = issue
      if (found === undefined) {
        const fix = `add \`${lastKey(path)}: …\``
        return [{ file, line, problem: `${key} is missing`, expected, fix }]
      }
      const fix =
        expected === 'string'
          ? `${lastKey(path)}: "${short(found)}"`
          : `write a value of type ${expected}`
      return fault(`${key} has the wrong type`, expected, fix)
    }
    case 'invalid_union': {
      const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? []
      const inner = nearest.flatMap((one) =>
        faultsOf(
          { ...one, path: [...issue.path, ...one.path] } as z.core.$ZodIssue,
          document,
          root,
          file,
          lineAt,
        ),
      )
      return inner.length > 0
        ? inner
        : fault(
            `${key} matches none of its allowed forms`,
            issue.message,
            'see the schema in lib/model',
          )
    }
    case 'too_big':
      return fault(`${key} is too long`, `at most ${issue.maximum}`, 'shorten it')
    case 'too_small':
      return fault(`${key} is too short`, `at least ${issue.minimum}`, 'make it longer')
    default:
      return fault(`${key} is not valid`, issue.message, fixText(path, found))
  }
}

function fixText(path: readonly (string | number)[], found: unknown): string {
  if (typeof found !== 'string') return 'write it as expected'
  const slug = found
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug !== '' && slug !== found
    ? `${lastKey(path)}: ${slug} (where a slug is expected)`
    : 'write it as expected'
}

function firstAlias(document: Document): number | null {
  let offset: number | null = null
  visit(document, {
    Alias(_key, node) {
      offset = node.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return offset
}

/** Returns the offset of the node at `path`, or of its nearest existing parent. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const key = keyOffset(document, path.slice(0, depth))
    if (key !== null) return key
  }
  return 0
}

function keyOffset(document: Document, path: readonly (string | number)[]): number | null {
  const parent = document.getIn(path.slice(0, -1), true) as
    | {
        items?: readonly {
          key?: { value?: unknown; range?: readonly number[] }
          range?: readonly number[]
        }[]
      }
    | undefined
  const last = path[path.length - 1]
  if (typeof last === 'number') return parent?.items?.[last]?.range?.[0] ?? null
  return parent?.items?.find((item) => item.key?.value === last)?.key?.range?.[0] ?? null
}

function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    root,
  )
}

function lastKey(path: readonly (string | number)[]): string {
  return String(path.filter((part) => typeof part === 'string').pop() ?? 'value')
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return (text ?? 'nothing').replace(/\s+/g, ' ').slice(0, 80)
}
