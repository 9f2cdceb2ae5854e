import { expect, it } from 'vitest'
import { importsOf } from './imports'
import { sourcesBelow } from './sources'

const SOURCES = sourcesBelow('app', 'lib', 'scripts')
const KNOWN = new Set(SOURCES.map(({ path }) => path))
/** Type imports count too: a circle of types is as hard to read. */
const IMPORTS = new Map(
  SOURCES.map((source) => [
    source.path,
    importsOf(source, KNOWN).flatMap(({ target, isOwn }) => (isOwn ? [target] : [])),
  ]),
)

/** The shortest way from a file back to itself, as `a → b → a`; null where there is none. */
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

it('no file imports itself through others, types included', () => {
  const circles = [...IMPORTS.keys()].flatMap((file) => circleOf(file, IMPORTS) ?? [])
  expect(circles).toEqual([])
})

it('a circle is printed as the way around it', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', []],
    ['d', ['a']],
  ])
  expect(circleOf('a', imports)).toBe('a → b → d → a')
  expect(circleOf('c', imports)).toBeNull()
})
