import { beforeAll, describe, expect, it } from 'vitest'
import { checkCode } from '../../../../lib/knowledge/checks/code'
import { loadCodeParsers, type ParseCode } from '../../../../lib/knowledge/code-parsers'
import { smallKnowledge } from '../small'

let parsers: ReadonlyMap<string, ParseCode>
beforeAll(async () => {
  parsers = await loadCodeParsers()
})

describe('code on curated pages', () => {
  it.each([
    ['swift', 'let x = try await URLSession.shared.data(from: url)\nif let y { print(y) }'],
    ['sh', 'sudo log stream --predicate \'subsystem == "com.apple.network"\' | grep -i awdl'],
    ['c', 'int fd = socket(AF_INET6, SOCK_STREAM, 0);\nif (fd < 0) { perror("socket"); }'],
    ['objc', '[self.session disconnect];'],
    ['xml', '<key>NSBonjourServices</key>\n<array><string>_x._tcp</string></array>'],
    ['json', '{"a": [1]}'],
    ['text', 'anything ( at all'],
  ])('in %s parses when it is right', (language, code) => {
    expect(parsers.get(language)?.(code)).toBeNull()
  })

  it.each([
    ['swift', 'let x = 1\nlet y = = 2', 2],
    ['sh', 'echo "a', 1],
    ['xml', '<key>a</key>\n<array><string></array>', 2],
    ['json', '{"a": }', 1],
  ])('in %s is reported with its line when it is wrong', (language, code, line) => {
    expect(parsers.get(language)?.(code)).toMatchObject({ line })
  })

  it('must name a known language', () => {
    const symptomBody = '## What it is\n\nx[^seen]\n\n```swif\nlet x = 1\n```\n'
    expect(checkCode(smallKnowledge({ symptomBody }), parsers)).toMatchObject([
      { line: 24, problem: 'no such code language: swif', fix: '```swift' },
    ])
  })
})
