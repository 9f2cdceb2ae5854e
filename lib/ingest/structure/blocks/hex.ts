import { HEX_BYTES } from '../patterns'
import { fenceRuns } from './runs'

const BYTES_PER_LINE = 16

/** Hex dumps: runs of bytes, sixteen per line as `hexdump` and packet tools print them. */
export const hexDumps = fenceRuns({
  start: (line) => HEX_BYTES.test(line),
  more: (line) => /^[0-9a-fA-F]{2}(?: [0-9a-fA-F]{2})*$/.test(line),
  atLeast: 1,
  language: 'text',
  show: (run) => {
    const bytes = run.join(' ').split(' ')
    const lines: string[] = []
    for (let at = 0; at < bytes.length; at += BYTES_PER_LINE) {
      lines.push(bytes.slice(at, at + BYTES_PER_LINE).join(' '))
    }
    return lines
  },
})
