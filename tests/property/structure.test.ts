import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recoverStructure } from '../../lib/ingest/structure'
import { compareWithSource } from '../../lib/ingest/structure/fidelity'

const SEED = 20261120

/** Pieces that mean something to Markdown, HTML, YAML, a log or code, and some that mean nothing. */
const piece = fc.oneof(
  fc.constantFrom(
    '# ',
    '## ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '> ',
    '    ',
    '\t',
    '---',
    '***',
    '___',
    '===',
    ':::',
    '```',
    '~~~',
    '`',
    '``',
    '*',
    '**',
    '_',
    '__',
    '~',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    '<script>',
    '<?',
    '<![CDATA[',
    '&',
    '&amp;',
    '&#0;',
    '&lt;',
    '\\',
    '|',
    '| - |',
    '[^1]',
    '[^1]:',
    '[x]',
    '[ ] ',
    'https://',
    'http://a.b/c_(d)',
    'www.a.com',
    'a@b.c',
    'mailto:',
    ': ',
    ':',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '  ',
    '\u00a0',
    '\u2028',
    '\u200b',
    '\u202e',
    '\0',
    '\ufeff',
    '{',
    '}',
    '{ ',
    ' }',
    'func f() {',
    'let a = ',
    'if let',
    'case .a:',
    'Thread 1 Crashed:',
    '0 lib 0x0000000100000000 f + 1',
    '2026-01-01 10:00:00.000000+0000 ',
    'wifip2pd <Error> ',
    '00 11 22 33 44 55 66 77 88',
    '$ ls',
    '•',
    '—',
    'Share and Enjoy',
    'Revision History',
    '2025-01-01 a',
    'Summary',
    'Note ',
    'NWConnection',
    'en0',
    '.ready',
    'foo(_:)',
    'EMFILE',
    '<key>',
    '</key>',
    'Steps to Reproduce',
    'Questions:',
    '?',
    '.',
    ',',
    '!',
    '"',
    '“',
    '’',
    '😀',
    '\ud800',
  ),
  fc.constantFrom(
    'The',
    'connection',
    'fails',
    'when',
    'I',
    'open',
    'it',
    'Network',
    'framework',
    'iOS',
    '26.4',
  ),
  fc.string({ maxLength: 6 }),
)
const textOf = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
const wordy = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(' '))

describe('recovering the structure of any text', () => {
  test('keeps every character as text', () => {
    fc.assert(
      fc.property(fc.oneof(textOf, wordy), (source) => {
        expect(compareWithSource(source, recoverStructure(source))).toBeNull()
      }),
      { seed: SEED, numRuns: 3000 },
    )
  })

  test('keeps every character of lines between asterisks', () => {
    const starred = textOf.map((inside) => `The end.\n**${inside}**\nWhat follows is a sentence.`)
    fc.assert(
      fc.property(starred, (source) => {
        expect(compareWithSource(source, recoverStructure(source))).toBeNull()
      }),
      { seed: SEED, numRuns: 2000 },
    )
  })

  test('gives the same Markdown every time', () => {
    fc.assert(
      fc.property(textOf, (source) => {
        expect(recoverStructure(source)).toBe(recoverStructure(source))
      }),
      { seed: SEED, numRuns: 200 },
    )
  })
})
