import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { softwareBillOfMaterials } from '../../../lib/build/downloads/sbom'
import { packageFaults } from '../../../lib/dev/package-faults'

const LOCKFILE = readFileSync(join(import.meta.dirname, '../../../package-lock.json'), 'utf8')
const lockfileOf = (entry: object): string =>
  JSON.stringify({ packages: { '': {}, 'node_modules/@a/b': { version: '1.0.0', ...entry } } })
const SOUND = { license: 'MIT', integrity: 'sha512-AAAA' }

describe('the packages of a lockfile', () => {
  it('have allowed licenses, hashes and no unknown install scripts', () => {
    expect(packageFaults(LOCKFILE)).toEqual([])
    expect(packageFaults(lockfileOf(SOUND))).toEqual([])
    expect(packageFaults(lockfileOf({ ...SOUND, license: '(MIT OR GPL-3.0-only)' }))).toEqual([])
  })

  it.each([
    [
      'a license that is not allowed',
      { ...SOUND, license: 'MIT AND GPL-3.0-only' },
      'GPL-3.0-only',
    ],
    ['no license', { integrity: 'sha512-AAAA' }, '(none)'],
    ['no hash', { license: 'MIT' }, 'no integrity'],
    ['an unknown install script', { ...SOUND, hasInstallScript: true }, 'runs a script'],
  ])('are refused with %s', (_what, entry, said) => {
    expect(packageFaults(lockfileOf(entry)).join('\n')).toContain(said)
  })

  it('are listed as CycloneDX with names, licenses and hashes, the same each time', () => {
    const { content } = softwareBillOfMaterials(lockfileOf(SOUND), 'Reachable')
    expect(JSON.parse(String(content))).toMatchObject({
      bomFormat: 'CycloneDX',
      components: [
        {
          name: '@a/b',
          purl: 'pkg:npm/%40a/b@1.0.0',
          licenses: [{ expression: 'MIT' }],
          hashes: [{ alg: 'SHA-512', content: '000000' }],
        },
      ],
    })
    const whole = softwareBillOfMaterials(LOCKFILE, 'Reachable')
    expect(JSON.parse(String(whole.content)).components.length).toBeGreaterThan(300)
    expect(softwareBillOfMaterials(LOCKFILE, 'Reachable')).toEqual(whole)
  })
})
