import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { packTar } from 'modern-tar'
import { Chance } from './chance'

/** A line of a known symptom. */
export const KNOWN_LINE =
  '2026-11-03 09:41:02.118 wifip2pd[88] <Error> Failed to create socket: Too many open files'

/** Lines that belong to no symptom. */
export function plainLines(count: number): string {
  return Array.from(
    { length: count },
    (_, n) => `2026-11-03 09:40:00.${n} MyApp[42] tick ${n}`,
  ).join('\n')
}

const text = new TextEncoder()
const FOLDER = 'sysdiagnose_2026.11.03_09-45-00+0100_iPhone-OS_iPhone_23A341'

/** Bytes of no text, as a log archive holds them. */
export function noise(size: number, seed = 5): Uint8Array {
  const chance = new Chance(seed)
  return Uint8Array.from({ length: size }, () => chance.whole(0, 255))
}

/** The members of a small sysdiagnose. */
export function sysdiagnoseMembers(): Record<string, Uint8Array> {
  return {
    [`${FOLDER}/README.txt`]: text.encode('a sysdiagnose\n'),
    [`${FOLDER}/WiFi/wifi_2026.log`]: text.encode(
      `${plainLines(50)}\n${KNOWN_LINE}\n${plainLines(9)}\n`,
    ),
    [`${FOLDER}/WiFi/old.log.gz`]: gzipSync(
      text.encode('Error Domain=NSURLErrorDomain Code=-1009\n'),
    ),
    [`${FOLDER}/crashes_and_spins/MyApp.ips`]: text.encode('{"app_name":"MyApp"}\n'),
    [`${FOLDER}/logs/settings.plist`]: text.encode('bplist00\u0001\u0002'),
    [`${FOLDER}/logs/powerlog.PLSQL`]: noise(2000),
    [`${FOLDER}/system_logs.logarchive/Persist/0000.tracev3`]: noise(5000),
    [`${FOLDER}/system_logs.logarchive/Info.plist`]: text.encode('<plist/>'),
    [`${FOLDER}/../../../evil\u202e.log`]: text.encode('nothing\n'),
  }
}

/** A sysdiagnose as macOS and iOS make it: `.tar.gz`. */
export async function sysdiagnose(members = sysdiagnoseMembers()): Promise<Uint8Array> {
  const tar = await packTar(
    Object.entries(members).map(([name, body]) => ({ header: { name, size: body.length }, body })),
  )
  return gzipSync(tar)
}

/** The same members as a zip archive. */
export function zipped(members = sysdiagnoseMembers()): Uint8Array {
  return zipSync(members)
}

/** A zip archive with encrypted members, made by another program; `tests/fixtures/archives/README.md` says how. */
export function encryptedZip(
  name: 'all-encrypted' | 'second-encrypted' | 'second-aes',
): Uint8Array {
  return readFileSync(join('tests', 'fixtures', 'archives', `${name}.zip`))
}

/** A gzip file of one letter: 200 MB in 200 kB. */
export function bomb(): Uint8Array {
  return gzipSync(new Uint8Array(200 * 1024 * 1024).fill(97))
}
