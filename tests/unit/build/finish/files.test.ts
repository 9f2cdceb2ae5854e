import { describe, expect, it } from 'vitest'
import { buildId, readableSize } from '../../../../lib/build/finish/files'
import { sha256 } from '../../../../lib/util/node/sha256'
import { contentPolicy } from '../../../../lib/build/finish/steps/policy'

describe('the name of a build', () => {
  const hashes = new Map([
    ['a', sha256('1')],
    ['b', sha256('2')],
  ])

  it('does not depend on the order of the files', () => {
    expect(buildId(new Map([...hashes].reverse()))).toBe(buildId(hashes))
    expect(buildId(hashes)).toMatch(/^[0-9a-f]{12}$/)
  })

  it('changes with the content of a file, with its path, and when two files swap contents', () => {
    const other = (entries: [string, string][]): string => buildId(new Map(entries))
    const names = [
      buildId(hashes),
      other([
        ['a', sha256('1')],
        ['b', sha256('3')],
      ]),
      other([
        ['a', sha256('1')],
        ['c', sha256('2')],
      ]),
      other([
        ['a', sha256('2')],
        ['b', sha256('1')],
      ]),
    ]
    expect(new Set(names).size).toBe(4)
  })
})

describe('a size', () => {
  it.each([
    [1, '1 kB'],
    [640_000, '640 kB'],
    [999_499, '1000 kB'],
    [999_500, '1.0 MB'],
    [1_234_567, '1.2 MB'],
  ])('of %i bytes reads %s', (bytes, words) => expect(readableSize(bytes)).toBe(words))
})

describe('the security policy', () => {
  it('allows nothing by default and inline text only by its hash', () => {
    const policy = contentPolicy(['body{}'], ['run()'], null)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`style-src 'sha256-`)
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toContain('connect-src')
    expect(policy).not.toContain('http')
  })

  it('allows the origin of the search engine and no other', () => {
    const policy = contentPolicy([], [], 'https://search.example/kb/')
    expect(policy).toContain('; connect-src https://search.example;')
    expect(policy.match(/https:/g)).toHaveLength(1)
  })

  it('computes the hash as browsers do', () => {
    // Example from CSP Level 3, § 8.2 “Hash source”.
    const policy = contentPolicy([], ["alert('Hello, world.');"], null)
    expect(policy).toContain("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='")
  })
})
