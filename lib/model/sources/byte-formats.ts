import { gunzipSync } from 'node:zlib'
import { FaultError } from '../fault'

/** Largest source after decompression, in bytes. */
const LARGEST = 512 << 20

/** Whether a file is compressed with gzip, as most web archives are. */
function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/**
 * The bytes of a source, those of a compressed one unpacked. Lines and byte ranges of posts refer to these.
 *
 * @throws FaultError when the compressed file is cut, or larger than 512 MB when unpacked
 */
export function unpacked(file: string, bytes: Uint8Array): Uint8Array {
  if (!isGzip(bytes)) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST })
  } catch (error) {
    throw new FaultError([
      {
        file,
        line: null,
        problem: 'The compressed file cannot be unpacked.',
        expected: 'a whole gzip file of at most 512 MB when unpacked',
        found: error instanceof Error ? error.message : String(error),
        fix: 'Download it again, or divide it.',
      },
    ])
  }
}

/** Whether the bytes are a web archive (ISO 28500). */
export function isWarc(bytes: Uint8Array): boolean {
  return startOf(bytes, 8).startsWith('WARC/1.')
}

/**
 * Whether the bytes are mail: they begin with the line of an mbox or with headers, among which are those that every
 * message has.
 */
export function isMail(bytes: Uint8Array): boolean {
  const [first = ''] = startOf(bytes, 16_000).split(/\r?\n\r?\n/u)
  const headers = first.replace(/^From [^\n]{1,200}\n/u, '')
  if (!/^[!-9;-~]{1,80}:/u.test(headers)) return false
  return (
    /^Message-ID:/imu.test(headers) || (/^From:.*@/imu.test(headers) && /^Date:/imu.test(headers))
  )
}

function startOf(bytes: Uint8Array, length: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, length))
}
