import type { ErrorCode, ErrorDomain } from '../model/error-code'

/**
 * All forms in which an error code is printed: signed decimal, unsigned 32-bit and hexadecimal two's
 * complement for negative codes, hexadecimal for positive codes above 4095, `errno 24` and
 * `POSIXErrorCode(rawValue: 24)` for POSIX, then its symbols and messages.
 */
export function errorForms(
  domain: Pick<ErrorDomain, 'slug' | 'domain'>,
  error: ErrorCode,
): string[] {
  const { code } = error
  const forms = [`${domain.domain} ${code}`, String(code)]
  const fitsInt32 = code >= -(2 ** 31) && code < 2 ** 31
  if (fitsInt32 && code < 0) {
    const unsigned = code >>> 0
    forms.push(String(unsigned), `0x${unsigned.toString(16).toUpperCase()}`)
  } else if (code > 4095) {
    forms.push(`0x${code.toString(16).toUpperCase()}`)
  }
  if (domain.slug === 'posix') forms.push(`errno ${code}`, `POSIXErrorCode(rawValue: ${code})`)
  return [...forms, ...error.symbols, ...error.messages]
}
