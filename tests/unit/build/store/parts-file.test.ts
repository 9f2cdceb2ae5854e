import { appendFileSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PartsFile } from '../../../../lib/build/store/parts-file'

const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'reachable-parts-'))

describe('a file of kept parts', () => {
  it('gives back the parts that earlier runs used, and no others', () => {
    const folder = temporaryFolder()
    const kept = new Map<string, Uint8Array>()
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat(30), fc.uint8Array({ maxLength: 20 })), {
          selector: ([n]) => n,
        }),
        (run) => {
          const parts = new PartsFile(folder, 'code')
          const used = new Map<string, Uint8Array>()
          for (const [n, bytes] of run) {
            const [key, before] = [String(n), kept.get(String(n))]
            const found = parts.get(key)
            expect(found).toEqual(before ?? null)
            const part = found ?? parts.add(key, bytes)
            expect(parts.get(key)).toEqual(part)
            used.set(key, part)
          }
          parts.save()
          kept.clear()
          for (const [key, part] of used) kept.set(key, part)
        },
      ),
    )
    expect(readdirSync(folder)).toHaveLength(2)
  })

  it('has nothing for other code, after a run that did not save, or when the file was changed', () => {
    const folder = temporaryFolder()
    const save = (): void => {
      const parts = new PartsFile(folder, 'code')
      parts.add('a', new Uint8Array([1]))
      parts.save()
    }
    save()
    expect(new PartsFile(folder, 'other code').get('a')).toBeNull()
    save()
    new PartsFile(folder, 'code').add('b', new Uint8Array([2]))
    const after = new PartsFile(folder, 'code')
    expect([after.get('a'), after.get('b')]).toEqual([new Uint8Array([1]), null])
    save()
    const [file = ''] = readdirSync(folder).filter((name) => !name.endsWith('.json'))
    appendFileSync(join(folder, file), 'x')
    expect(new PartsFile(folder, 'code').get('a')).toBeNull()
  })
})
