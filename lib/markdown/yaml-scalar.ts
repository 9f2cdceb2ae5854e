import { parse } from 'yaml'

/**
 * Formats a string as one YAML value on one line, for a list or map in `[…]` or `{…}`. Omits quotes only if
 * YAML reads the same string back, unlike `404`, `1e3`, `true` and `null`.
 */
export function yamlScalar(value: string): string {
  const isPlain = /^[A-Za-z0-9_][A-Za-z0-9_.:/-]*$/u.test(value) && !value.endsWith(':')
  if (isPlain && parse(value) === value) return value
  // JSON is YAML, except for line separators and characters that YAML does not allow.
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
