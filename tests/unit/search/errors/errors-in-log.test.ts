import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex } from '../../../../lib/search/index/build/build-index'
import { searchDocuments } from '../../../../lib/search/index/build/documents'
import { ERRORS_FILE, type ErrorRows } from '../../../../lib/search/index/index-files'
import { LogErrorFinder } from '../../../../lib/search/errors/errors-in-log'
import { loadFrom } from '../../../../lib/search/node'
import { registered } from '../../../../lib/search/index/registry'
import { frozenKnowledge } from '../../../frozen-corpus'

const knowledge = frozenKnowledge()
const { files } = buildIndex(searchDocuments(knowledge), knowledge.searchContent)
await loadFrom(files)(ERRORS_FILE)
const rows = registered(ERRORS_FILE) as ErrorRows[]

function errorsIn(...lines: readonly string[]): string[] {
  const finder = new LogErrorFinder(rows)
  finder.feed(lines)
  return finder.result().map(({ url }) => url.slice('/errors/'.length, -1))
}

describe('the errors named in a log', () => {
  it.each([
    ['Error Domain=NSURLErrorDomain Code=-1009 "offline"', 'nsurlerrordomain/-1009'],
    ['failed: NSURLErrorDomain, code: -1001', 'nsurlerrordomain/-1001'],
    ['URLError(_nsError: Error Domain=NSURLErrorDomain Code=-1004)', 'nsurlerrordomain/-1004'],
    ['Socket SO_ERROR [61: Connection refused]', 'posix/61'],
    ['connect: Broken pipe', 'posix/32'],
    ['read failed: Connection reset by peer', 'posix/54'],
    ['send returned -1, errno 54', 'posix/54'],
    ['errno = 65', 'posix/65'],
    ['POSIXErrorCode(rawValue: 22): Invalid argument', 'posix/22'],
    ['Network.NWError error 54 - closed', 'posix/54'],
    ['wifip2pd: EMFILE', 'posix/24'],
    ['CFNetwork kCFURLErrorTimedOut', 'nsurlerrordomain/-1001'],
    ['threw Foundation.URLError.timedOut', 'nsurlerrordomain/-1001'],
    ['browse failed: PolicyDenied(-65570)', 'nwerror-dns/-65570'],
    ['The network connection was lost.', 'nsurlerrordomain/-1005'],
    ['Task <A>.<1> finished with error - code: -1009', 'nsurlerrordomain/-1009'],
    ['Connection 3: TLS Trust encountered error 3:-9807', 'osstatus-tls/-9807'],
    ['error NSError * domain: @"NSPOSIXErrorDomain" - code: 65 0x0000000282d4c0c0', 'posix/65'],
    ['dial tcp [2001:db8::1]:54321: connect: no route to host', 'posix/65'],
    ["listen tcp4 172.19.0.1:0: bind: can't assign requested address", 'posix/49'],
    ['write tcp 10.0.0.2:50022->10.0.0.1:443: write: broken pipe', 'posix/32'],
    ['setsockopt TCP_NODELAY failed [102: Operation not supported on socket]', 'posix/102'],
    ['UserInfo = {_ kCFStreamErrorCodeKey = -9816, NSUnderlyingError', 'osstatus-tls/-9816'],
    ['{"code":-1009,"domain":"NSURLErrorDomain"}', 'nsurlerrordomain/-1009'],
    ['{"domain":"NSURLErrorDomain","code":-1004}', 'nsurlerrordomain/-1004'],
    ['SocketException: OS Error: No route to host, errno = 65, port = 53', 'posix/65'],
  ])('%s', (line, page) => expect(errorsIn(line)).toEqual([page]))

  it.each([
    '2026-11-03 09:15:02.204 MyApp[54] tick 61, 24 of 22',
    'send returned -1, error 54, code 61',
    'load cancelled, state unknown, timedOut, notConnected',
    'NSPOSIXErrorDomain of fd 12 and port 22',
    'Error Domain=com.example.ErrorDomain Code=-1009',
    'NEVPNManager 1, POSIX 54 threads',
    'HTTP/2 Protocol error seen, the connection refused to die',
    'open: permission denied by the user',
    'the peer said: broken pipe is what it saw',
    'code: 61, of the domain that nobody knows',
    'at main.js:464:18) { errno }',
    'BLE device: Error Domain=com.example.ble Code=61',
    'ASErrorDomain Code=0',
    'error code: -1009 of another program, at [11:60] and 3:-9807',
    '',
  ])('are not guessed from “%s”', (line) => expect(errorsIn(line)).toEqual([]))

  it('are both listed if one follows the other', () => {
    const line = 'Task <A>.<1> HTTP load failed, 0/0 bytes (error code: -1001 [1:60])'
    expect(errorsIn(line)).toEqual(['nsurlerrordomain/-1001', 'posix/60'])
  })

  it('take no code from another part of the line', () => {
    const line = '11:02:54 MyApp[22] fd 12 Domain=NSPOSIXErrorDomain Code=61, 9 of 13'
    expect(errorsIn(line)).toEqual(['posix/61'])
  })

  it('have each of their lines once, in the order of the log', () => {
    const finder = new LogErrorFinder(rows)
    finder.feed(['errno 54', 'nothing', '[61: Connection refused] ECONNREFUSED'])
    finder.feed(['ECONNRESET, errno 54'])
    expect(finder.result()).toMatchObject([
      { url: '/errors/posix/54/', lines: [1, 4] },
      { url: '/errors/posix/61/', lines: [3] },
    ])
  })

  it('are found in any surrounding text, and no text causes an error', () => {
    const around = fc.string({ unit: 'binary', maxLength: 40 })
    fc.assert(
      fc.property(around, around, (before, after) => {
        const line = `${before} Error Domain=NSURLErrorDomain Code=-1009 ${after}`
        expect(errorsIn(line)).toContain('nsurlerrordomain/-1009')
      }),
      { numRuns: 200, seed: 6 },
    )
  })
})
