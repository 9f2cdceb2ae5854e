import { describe, expect, it } from 'vitest'
import { splitColumns } from '../../../../lib/logs/columns'
import { linesOf } from '../../../../lib/logs/lines'
import { maskLine } from '../../../../lib/logs/volatile'
import { wordsOf } from '../../../../lib/logs/match/words'

describe('the words of a line', () => {
  it('are those that are the same in every run', () => {
    expect(wordsOf('nw_path_shared_necp_fd necp_open failed [24: Too many]')).toEqual([
      'nw_path_shared_necp_fd',
      'necp_open',
      'failed',
      'too',
      'many',
    ])
  })

  it('are the same for all numbers of interfaces, closures and instances', () => {
    expect(wordsOf('utun20 __flow_block_invoke.216 closure')).toEqual(
      wordsOf('utun3 __flow_block_invoke.9 closure'),
    )
  })

  it('keep the signed code of an error with its domain', () => {
    expect(wordsOf('Error Domain=NSURLErrorDomain Code=-1200')).toContain('nsurlerrordomain=-1200')
    expect(wordsOf('NEFilterErrorDomain code 5')).toContain('nefiltererrordomain=5')
    expect(wordsOf('proxy failed with error 53')).toContain('error=53')
  })

  it('do not treat another number in the line as a code', () => {
    expect(wordsOf('error after 53 seconds')).toEqual(['error', 'after', 'seconds'])
  })
})

describe('the columns of the unified log', () => {
  it.each([
    ['default 20:34:43.565424 -0700 AuthBrokerAgent Prompting user', 'AuthBrokerAgent'],
    [
      '2026-03-19 12:42:01.596-0400 0x1a Debug 0x0 382 0 wifip2pd: [com.apple.awdl:driver] Prompting user',
      'wifip2pd',
    ],
    [
      '2026-03-19 12:42:01.596-0400 0x1a Info 0x0 4 0 rapportd: (CoreUtils) [com.apple.x:Y] Prompting user',
      'rapportd',
    ],
  ])('are separated from the message: %s', (line, process) => {
    expect(splitColumns(line)).toEqual({ process, message: 'Prompting user' })
  })

  it('are not found if there are none', () => {
    expect(splitColumns('Privacy proxy failed')).toEqual({
      process: null,
      message: 'Privacy proxy failed',
    })
  })
})

describe('masks', () => {
  it.each([
    ['D46E230E-B826-4E0A-8C59-4C4C8BF6AA60', '<uuid>'],
    ['2026-03-30 14:11:21.779124+0300', '<time>'],
    ['20:34:43.565', '<time>'],
    ['2e:f2:5a:15:76:52', '<mac>'],
    ['0xf2fffe29e15f2400', '<hex>'],
    ['192.168.4.197:4433', '<ip>'],
    ['fe80::e8a0:9bff:fe25:4d5c%en0', '<ip>'],
    ['someone@example.org', '<email>'],
    ['/private/var/mobile/Library', '<path>'],
    ['774a6617a1f9d1ae', '<hash>'],
  ])('name %s by its kind', (text, mask) => expect(maskLine(`at ${text} `)).toBe(`at ${mask} `))

  it.each(['_dispatch_lane_invoke + 388', 'com.apple.network', 'failed 24'])(
    'do not change %s',
    (text) => expect(maskLine(text)).toBe(text),
  )
})

it('lines end with LF, CRLF or CR', () => {
  expect([...linesOf('a\nb\r\nc\rd\r\n\ne\n')]).toEqual(['a', 'b', 'c', 'd', '', 'e', ''])
})
