import { namedRule } from './names'
import type { FactRule } from './rule'

/** Subsystems of the unified log: `[com.apple.network:connection]`, `subsystem: com.apple.network`. */
export const subsystemRule: FactRule = {
  kind: 'subsystem',
  pattern: /\[(com\.apple\.[\w.]{2,60}):[\w-]{1,40}\]|\bsubsystem:? (com\.apple\.[\w.]{1,60}\w)/g,
  values: (match) => [match[1] ?? match[2] ?? ''],
}

/** Entitlements, by the prefix that most share, or by name. */
export function entitlementRules(names: readonly string[]): FactRule[] {
  return [
    {
      kind: 'entitlement',
      pattern: /(?<![\w./-])com\.apple\.(?:developer|security)\.[a-z][\w.-]{2,100}\w/g,
      values: (match) => [match[0]],
    },
    namedRule('entitlement', names),
  ]
}

/** Feedback numbers, and the radar numbers that Apple's engineers write in posts (`r. 22323347`). */
export const feedbackRule: FactRule = {
  kind: 'feedback',
  pattern: /(?<!\w)(?:FB\d{7,9}|r\. \d{7,9})(?!\w)/g,
  values: (match) => [match[0]],
}
