import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BROWSER_PACKAGES } from './imports'

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Readonly<Record<string, string>>
}

/** Packages that docs/dependencies.md lists, by section. */
const LISTED = new Map(
  readFileSync('docs/dependencies.md', 'utf8')
    .split(/^## /m)
    .map((section) => [section.slice(0, section.indexOf('\n')), packagesOf(section)]),
)

/** The packages in the first column of a section's table. */
function packagesOf(section: string): string[] {
  return [...section.matchAll(/^\| ([^|]*\S) +\|/gm)]
    .flatMap(([, cell = '']) => cell.split(', '))
    .filter((name) => name !== 'package' && !/^:?-+:?$/.test(name))
}

describe('docs/dependencies.md', () => {
  it('lists each direct dependency once, and nothing else', () => {
    const direct = Object.keys(devDependencies).map((name) =>
      name.replace(/^@types\/.*/, '@types/…'),
    )
    expect([...LISTED.values()].flat().sort()).toEqual([...new Set(direct)].sort())
  })

  it('lists the packages that browser scripts import below “In the site”', () => {
    expect(LISTED.get('In the site')).toEqual(expect.arrayContaining([...BROWSER_PACKAGES]))
  })
})
