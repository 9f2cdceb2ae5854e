import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LogFile, readLogs } from '../../../../lib/logs/archive/read-logs'
import {
  bomb,
  encryptedZip,
  KNOWN_LINE,
  noise,
  plainLines,
  sysdiagnose,
  sysdiagnoseMembers,
  zipped,
} from '../../../logs/archives'

/** A file that gives its bytes in pieces. */
function file(name: string, bytes: Uint8Array, piece = 997): LogFile {
  return {
    name,
    async *open() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
    },
  }
}

async function read(...files: LogFile[]) {
  const lines = new Map<string, string[]>()
  const done = await readLogs(files, {
    lines: (name, more) => lines.set(name, [...(lines.get(name) ?? []), ...more]),
  })
  return { ...done, lines }
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words)

describe('logs in archives', () => {
  it.each([
    ['tar.gz', sysdiagnose],
    ['zip', () => zipped()],
  ])('a sysdiagnose as %s is read member by member', async (_, archive) => {
    const {
      lines,
      skipped,
      logArchives,
      faults,
      read: names,
    } = await read(file('sysdiagnose', await archive()))
    expect(faults).toEqual([])
    const wifi = names.find((name) => name.endsWith('wifi_2026.log')) ?? ''
    expect(lines.get(wifi)).toHaveLength(60)
    expect(lines.get(wifi)?.[50]).toBe(KNOWN_LINE)
    expect(lines.get(names.find((name) => name.endsWith('old.log.gz')) ?? '')).toEqual([
      'Error Domain=NSURLErrorDomain Code=-1009',
    ])
    expect(names.some((name) => name.endsWith('MyApp.ips'))).toBe(true)
    expect(skipped.map(({ why }) => why).sort()).toEqual(['binary-plist', 'not-text'])
    expect(logArchives).toHaveLength(1)
    expect(logArchives[0]).toMatch(/system_logs\.logarchive$/)
    expect(names.join(), 'names that turn the text around').not.toContain('\u202e')
  })

  it('plain text, gzip of several parts, and files of a folder are read', async () => {
    const parts = Buffer.concat([gzipSync(text('one\n')), gzipSync(text('two\n'))])
    const { lines, logArchives } = await read(
      file('a.log', text('x\ny\n')),
      file('b.log.gz', parts),
      file('logs/system.logarchive/Info.plist', text('<plist/>')),
    )
    expect(lines.get('a.log')).toEqual(['x', 'y'])
    expect(lines.get('b.log.gz')).toEqual(['one', 'two'])
    expect(logArchives).toEqual(['logs/system.logarchive'])
  })
})

describe('a zip archive with members that cannot be read', () => {
  it.each([
    ['zip -e, with a data descriptor', 'second-encrypted', 997],
    ['zip -e, with a data descriptor, in small pieces', 'second-encrypted', 1],
    ['AES', 'second-aes', 997],
    ['AES, in small pieces', 'second-aes', 1],
  ] as const)('names the encrypted one and reads the others: %s', async (_, name, piece) => {
    const { faults, skipped, lines } = await read(file('a.zip', encryptedZip(name), piece))
    expect(faults).toEqual([])
    expect(skipped).toEqual([{ name: 'logs/secret.log', why: 'encrypted' }])
    expect([...lines.keys()]).toEqual(['logs/first.log', 'logs/last.log'])
    expect(lines.get('logs/last.log')?.[0]).toMatch(/last, not encrypted$/)
  })

  it('names one of an unknown method and reads the others', async () => {
    const zip = Buffer.from(zipped({ 'a.log': text('one\n'), 'b.log': text('two\n') }))
    zip.writeUInt16LE(93, 8) // Zstandard
    const { faults, skipped, lines } = await read(file('a.zip', zip))
    expect(faults).toEqual([])
    expect(skipped).toEqual([{ name: 'a.log', why: 'method' }])
    expect([...lines.keys()]).toEqual(['b.log'])
  })

  it('says of one that is no log that it is no log, encrypted or not', async () => {
    const zip = Buffer.from(zipped({ 'a.sqlite': noise(300), 'b.log': text('two\n') }))
    zip.writeUInt16LE(zip.readUInt16LE(6) | 1, 6)
    const { faults, skipped, read: names } = await read(file('a.zip', zip))
    expect(faults).toEqual([])
    expect(skipped).toEqual([{ name: 'a.sqlite', why: 'not-text' }])
    expect(names).toEqual(['b.log'])
  })
})

describe('archives that cannot be read end in a message', () => {
  const faultOf = async (bytes: Uint8Array): Promise<string | undefined> =>
    (await read(file('a', bytes))).faults[0]?.fault

  it('one that ends in the middle, after what was read before', async () => {
    const members = { 'a.log': text(plainLines(20)), 'b.log': noise(50_000) }
    const whole = await sysdiagnose(members)
    const { faults, read: names } = await read(file('a', whole.subarray(0, whole.length / 2)))
    expect(faults).toEqual([{ name: 'a', fault: 'broken' }])
    expect(names).toEqual(['a.log'])
  })

  it('one that ends in the middle of a text', async () => {
    const lines = Array.from({ length: 9000 }, (_, n) => `${n * 7919} tick`).join('\n')
    const whole = await sysdiagnose({ 'a.log': text('one\n'), 'b.log': text(lines) })
    const { faults, read: names } = await read(file('a', whole.subarray(0, whole.length - 4000)))
    expect(faults).toEqual([{ name: 'a', fault: 'broken' }])
    expect(names).toEqual(['a.log'])
  })

  it('one of which every member is encrypted', async () => {
    const { faults, skipped, lines } = await read(file('a.zip', encryptedZip('all-encrypted')))
    expect(faults).toEqual([{ name: 'a.zip', fault: 'encrypted' }])
    expect(skipped.map(({ why }) => why)).toEqual(['encrypted', 'encrypted'])
    expect(lines.size).toBe(0)
  })

  it('one that unpacks to far more than logs do', async () => {
    expect(await faultOf(bomb())).toBe('bomb')
  })

  it('one of another kind', async () => {
    expect(await faultOf(text('BZh91AY&SY'))).toBe('other-archive')
  })

  it('a line without an end takes no memory and is cut', async () => {
    const endless: LogFile = {
      name: 'endless.log',
      async *open() {
        for (let n = 0; n < 2000; n++) yield text('x'.repeat(10_000))
      },
    }
    const { lines } = await read(endless)
    expect(lines.get('endless.log')?.[0]?.length).toBeLessThan(20_000)
  })

  it('any bytes at all', async () => {
    const starts = ['', '\x1f\x8b\x08', 'PK\x03\x04', 'bplist00']
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 600 }),
        async (start, rest) => {
          const bytes = new Uint8Array([...Buffer.from(start, 'latin1'), ...rest])
          await read(file('a', bytes, 100))
        },
      ),
      { numRuns: 200, seed: 3 },
    )
  })

  it('any change of a sound archive', async () => {
    const archives = [await sysdiagnose(sysdiagnoseMembers()), zipped()]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...archives),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.nat(255),
        async (archive, at, byte) => {
          const bytes = archive.slice()
          bytes[Math.floor(at * bytes.length)] = byte
          await read(file('a', bytes))
        },
      ),
      { numRuns: 150, seed: 4 },
    )
  })
})
