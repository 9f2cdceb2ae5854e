import { escapeRegex } from '../../util/escape-regex'
import type { Device } from '../../model/subject'
import { BEFORE, longestFirst, notBefore } from './names'
import type { FactRule } from './rule'

/** Devices under the names of Apple's store, singular or plural; the longest matching name wins. */
export function deviceRule(devices: readonly Device[]): FactRule {
  const bySpelling = new Map(
    devices.flatMap((device) =>
      [device.name, ...device.also].map((spelling) => [spelling, device] as const),
    ),
  )
  const alternatives = longestFirst([...bySpelling.keys()]).map(
    (spelling) =>
      `${escapeRegex(spelling)}s?${notBefore(bySpelling.get(spelling)?.notBefore ?? [])}`,
  )
  return {
    kind: 'device',
    // A point and a digit after a model make it a version: `iPhone 18.1`.
    pattern: new RegExp(String.raw`${BEFORE}(?:${alternatives.join('|')})(?!\w|\.\d)`, 'g'),
    values: ([found]) => {
      const device = bySpelling.get(found) ?? bySpelling.get(found.replace(/s$/, ''))
      return device === undefined ? [] : [device.name]
    },
  }
}
