import { describe, expect, it } from 'vitest'
import { checkExpectedOutput } from '../../../../lib/knowledge/checks/expected-output'
import { smallKnowledge } from '../small'

const command = '```sh\nlsof -p 1\n```\n'

function lines(symptomBody: string): (number | null)[] {
  return checkExpectedOutput(smallKnowledge({ symptomBody })).map(({ line }) => line)
}

describe('the check of expected output', () => {
  it('finds a command that says nothing of its output, with its line', () => {
    expect(lines(`Count.\n\n${command}\nThen go on.\n`)).toEqual([22])
  })

  it('accepts what a healthy machine prints, after the block or just before it', () => {
    expect(lines(`Count.\n\n${command}\nExpect: three lines.\n`)).toEqual([])
    expect(lines(`A healthy Mac prints three lines.\n\n${command}`)).toEqual([])
  })

  it('looks in the same step only, and no further than the next block', () => {
    expect(
      lines(`1. Count.\n\n   ${command.replaceAll('\n', '\n   ')}\n\n2. Expect: x.\n`),
    ).toEqual([22])
    expect(lines(`${command}\n${command}\nExpect: three lines.\n`)).toEqual([20])
    expect(lines(`${command}\n## Next\n\nExpect: three lines.\n`)).toEqual([20])
  })

  it('leaves code that is not a command alone', () => {
    expect(lines('```swift\nlet x = 1\n```\n')).toEqual([])
  })
})
