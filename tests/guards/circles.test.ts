import { expect, it } from 'vitest'
import { importsOf } from './imports'
import { sourcesBelow } from './sources'

const SOURCES = sourcesBelow('app', 'lib', 'scripts')
const KNOWN = new Set(SOURCES.map(({ path }) => path))
/** Includes type imports, because cycles of types are just as hard to read. */
const IMPORTS = new Map(
  SOURCES.map((source) => [
    source.path,
    importsOf(source, KNOWN).flatMap(({ target, isOwn }) => (isOwn ? [target] : [])),
  ]),
)

/** Returns the shortest cycle through a file, as `a → b → a`, or null. */
function circleOf(file: string, imports: ReadonlyMap<string, readonly string[]>): string | null {
  const before = new Map<string, string>()
  const open = [file]
  for (const at of open) {
    for (const target of imports.get(at) ?? []) {
      if (target === file) return wayTo(at, before, file).concat(file).join(' → ')
      if (before.has(target)) continue
      before.set(target, at)
      open.push(target)
    }
  }
  return null
}

function wayTo(end: string, before: ReadonlyMap<string, string>, start: string): string[] {
  const way = [end]
  for (let at = end; at !== start;) {
    at = before.get(at) ?? start
    way.unshift(at)
  }
  return way
}

it('no file imports itself through others, not even types', () => {
  expect([...IMPORTS.keys()].flatMap((file) => circleOf(file, IMPORTS) ?? [])).toEqual([])
})

it('a cycle is printed as the path around it', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', []],
    ['d', ['a']],
  ])
  expect(circleOf('a', imports)).toBe('a → b → d → a')
  expect(circleOf('c', imports)).toBeNull()
})
