import { describe, expect, it } from 'vitest'
import { errorForms } from '../../../lib/knowledge/error-forms'

describe('the printed forms of an error code', () => {
  it('include the signed, unsigned and hexadecimal number of a negative code', () => {
    const forms = errorForms(
      { slug: 'nsurlerrordomain', domain: 'NSURLErrorDomain' },
      {
        code: -1200,
        symbols: ['NSURLErrorSecureConnectionFailed'],
        messages: [],
        meaning: 'TLS failed.',
        check: [],
      },
    )
    expect(forms).toEqual([
      'NSURLErrorDomain -1200',
      '-1200',
      '4294966096',
      '0xFFFFFB50',
      'NSURLErrorSecureConnectionFailed',
    ])
  })

  it('include errno for POSIX and no hexadecimal for small numbers', () => {
    const forms = errorForms(
      { slug: 'posix', domain: 'NSPOSIXErrorDomain' },
      { code: 24, symbols: ['EMFILE'], messages: ['Too many open files'], meaning: 'x', check: [] },
    )
    expect(forms).toEqual([
      'NSPOSIXErrorDomain 24',
      '24',
      'errno 24',
      'POSIXErrorCode(rawValue: 24)',
      'EMFILE',
      'Too many open files',
    ])
  })
})
