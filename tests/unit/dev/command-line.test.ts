import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../lib/dev/command-line'

const spec = {
  name: 'example',
  usage: 'npm run example -- FILE\nnpm run example -- --json',
  options: { json: { type: 'boolean' }, out: { type: 'string' } },
  most: 1,
} as const

describe('the arguments of a command', () => {
  it('are read by their names', () => {
    const { values, positionals } = readArguments(spec, ['--json', 'a.txt', '--out', 'b'])
    expect({ ...values }).toEqual({ json: true, out: 'b' })
    expect(positionals).toEqual(['a.txt'])
  })

  it('may be negative numbers, such as error codes', () => {
    const { values, positionals } = readArguments({ ...spec, most: 3 }, ['code', '-1005', '--json'])
    expect({ ...values }).toEqual({ json: true })
    expect(positionals).toEqual(['code', '-1005'])
  })

  it.each([
    [['--jsno'], /Unknown option '--jsno'\n/u],
    [['--out'], /Option '--out <value>' argument missing\n/u],
    [['a', 'b'], /2 arguments are more than the command takes\n/u],
  ])('that do not fit, as %j, are a fault with every form of the command', (args, problem) => {
    const read = (): unknown => readArguments(spec, args)
    expect(read).toThrow(problem)
    expect(read).toThrow(/expected: npm run example -- FILE\n {12}npm run example -- --json\n/u)
  })
})
