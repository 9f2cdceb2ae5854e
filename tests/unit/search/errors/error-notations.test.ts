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

function errorsIn(lines: string): string[] {
  const finder = new LogErrorFinder(rows)
  finder.feed(lines.split('\n'))
  return finder.result().map(({ url }) => url.slice('/errors/'.length, -1))
}

describe('notations of an error in the wild', () => {
  it.each<[string, string[]]>([
    [
      'NSError?\tdomain: "NEVPNConnectionErrorDomainPlugin" - code: 7',
      ['nevpnconnectionerrordomainplugin/7'],
    ],
    [
      'error\tNSError?\tdomain: "NSURLErrorDomain" - code: 18446744073709550615',
      ['nsurlerrordomain/-1001'],
    ],
    [
      'The operation couldn’t be completed. (kNWErrorDomainPOSIX error 53 - Software caused connection abort)',
      ['posix/53'],
    ],
    ['TIC TCP Conn Failed [4:0x1c0362f40]: 3:-9802 Err(-9802)', ['osstatus-tls/-9802']],
    ['TIC TCP Conn Failed [5:0x60c000169a80]: 1:61 Err(61)', ['posix/61']],
    ['TIC Read Status [4:0x60400017ac00]: 1:57', ['posix/57']],
    ['TCP Conn 0x600003c5c0b0 Failed : error 0:61 [61]', ['posix/61']],
    ['TCP Conn 0x166b8b90 Failed : error 0:-65563 [-65563]', ['nwerror-dns/-65563']],
    ['<socketErrno>65</socketErrno>\n<socketError>No route to host</socketError>', ['posix/65']],
    [
      '<key>NSErrorDomain</key><string>NSURLErrorDomain</string><key>NSErrorCode</key><integer>-1004</integer>',
      ['nsurlerrordomain/-1004'],
    ],
    ['errno: 65 (No route to host)', ['posix/65']],
    ['errno=54 (Connection reset by peer)', ['posix/54']],
    ['{"errno":65,"message":"No route to host"}', ['posix/65']],
    [
      '{"domain":"NSURLErrorDomain","description":"The request timed out."}',
      ['nsurlerrordomain/-1001'],
    ],
    [
      '{"canGoBack":false,"code":-1004,"canGoForward":false,"description":"Could not connect to the server.","domain":"NSURLErrorDomain","loading":false}',
      ['nsurlerrordomain/-1004'],
    ],
    [
      'Domain: NSURLErrorDomain\nError Code: -1004\nDescription: Could not connect to the server.',
      ['nsurlerrordomain/-1004'],
    ],
    ['OSError: [Errno 65] No route to host', ['posix/65']],
    ['UDP socket failed: No buffer space available (os error 55)', ['posix/55']],
    [
      'SocketException: Connection refused (OS Error: Connection refused, errno = 61), address = localhost, port = 50811',
      ['posix/61'],
    ],
    [
      'Error Domain=NSURLErrorDomain Code=-1200 "发生了 SSL 错误，无法建立与该服务器的安全连接。" UserInfo={_kCFStreamErrorCodeKey=-9860}',
      ['nsurlerrordomain/-1200', 'osstatus-tls/-9860'],
    ],
    [
      'Der Vorgang konnte nicht abgeschlossen werden. (NSURLErrorDomain-Fehler -1009.)',
      ['nsurlerrordomain/-1009'],
    ],
    [
      'Не удалось завершить операцию. (NSURLErrorDomain, ошибка -1009.)',
      ['nsurlerrordomain/-1009'],
    ],
    ['操作を完了できませんでした。（NSURLErrorDomainエラー-1005）', ['nsurlerrordomain/-1005']],
    ['未能完成操作。（“NSURLErrorDomain”错误 -1001。）', ['nsurlerrordomain/-1001']],
    ['L’opération n’a pas pu s’achever. (NSPOSIXErrorDomain erreur 61.)', ['posix/61']],
    [
      'L’operazione non può essere completata. (Errore NSURLErrorDomain -1003.)',
      ['nsurlerrordomain/-1003'],
    ],
    ['작업을 완료할 수 없습니다. (NSURLErrorDomain 오류 -1020.)', ['nsurlerrordomain/-1020']],
    [
      'dnssd_clientstub ConnectToServer: connect() failed path:/var/run/mDNSResponder Socket:5 Err:-1 Errno:1 Operation not permitted',
      ['posix/1'],
    ],
    [
      'DNSServiceCreateDelegateConnection failed: ServiceNotRunning(-65563)',
      ['nwerror-dns/-65563'],
    ],
    [
      '[Error: {\n    NSNetServicesErrorCode = "-72007";\n    NSNetServicesErrorDomain = 10;\n}]',
      ['nsnetserviceserrordomain/-72007'],
    ],
    [
      'netService didNotResolve ["NSNetServicesErrorCode": -72008, "NSNetServicesErrorDomain": 10]',
      ['nsnetserviceserrordomain/-72008'],
    ],
    [
      '{"NSNetServicesErrorCode":-72008,"NSNetServicesErrorDomain":10}',
      ['nsnetserviceserrordomain/-72008'],
    ],
    ["  errno: -24,\n  code: 'EMFILE',", ['posix/24']],
    ['Error: connect ECONNREFUSED 127.0.0.1:3333\n  errno: -61,', ['posix/61']],
    [
      'UserInfo={_kCFStreamErrorDomainKey=1, _kCFStreamErrorCodeKey=53}',
      ['posix/53', 'cfstreamerrordomain/1'],
    ],
    [
      'UserInfo={_kCFStreamErrorCodeKey=50, NSUnderlyingError=0x281a44f60 {Error Domain=kCFErrorDomainCFNetwork Code=-1009 "(null)" UserInfo={_kCFStreamErrorCodeKey=50, _kCFStreamErrorDomainKey=1}}}',
      ['posix/50', 'nsurlerrordomain/-1009', 'cfstreamerrordomain/1'],
    ],
    [
      'Error Domain=NSURLErrorDomain Code=-1005 "The network connection was lost." UserInfo={NSUnderlyingError=0x282f0c1b0 {Error Domain=NSPOSIXErrorDomain Code=54 "Connection reset by peer"}, NSLocalizedDescription=The network connection was lost.}',
      ['nsurlerrordomain/-1005', 'posix/54'],
    ],
    ['URLError.Code(rawValue: -1001)', ['nsurlerrordomain/-1001']],
    ['PAC evaluation error: NSURLErrorDomain: -1003', ['nsurlerrordomain/-1003']],
    [
      'error: <CKError 0x7fc: "Network Unavailable" (3/NSURLErrorDomain:-1009); "The Internet connection appears to be offline.">',
      ['nsurlerrordomain/-1009'],
    ],
    ['state: waiting(POSIXErrorCode(rawValue: 61): Connection refused)', ['posix/61']],
    ['browser state: failed(-65555: NoAuth)', ['nwerror-dns/-65555']],
    ['CFNetwork SSLHandshake failed (-9806)', ['osstatus-tls/-9806']],
    ['CFNetwork SSLHandshake failed (-9824 -> -9829)', ['osstatus-tls/-9824']],
    ['HTTP load failed (kCFStreamErrorDomainSSL, -9802)', ['osstatus-tls/-9802']],
    ['Sending errSSLFatalAlert(-9802) alert', ['osstatus-tls/-9802']],
    ['Error Domain=kCFStreamErrorDomainSSL Code=-9807 "(null)"', ['osstatus-tls/-9807']],
    [
      'boringssl_session_set_peer_verification_state_from_session [C1] OSStatus: -9807',
      ['osstatus-tls/-9807'],
    ],
    ['(OSStatus error -9843.)', ['osstatus-tls/-9843']],
    [
      'connection upload handshake: read payload: read tcp4 172.19.0.1:60686->172.19.0.2:10829: read: socket is not connected',
      ['posix/57'],
    ],
    ['sendto: no route to host', ['posix/65']],
    ['write udp4 0.0.0.0:51122->192.0.2.44:51820: sendto: network is unreachable', ['posix/51']],
    [
      'wg: Failed to write packets to TUN device: write /dev/tun: no space left on device',
      ['posix/28'],
    ],
    ['curl: (35) Recv failure: Connection reset by peer', ['posix/54']],
    [
      'nw_read_request_report [C8] Receive failed with error "Connection reset by peer"',
      ['posix/54'],
    ],
    ['kqueue: Too many open files', ['posix/24']],
    ['connect failed (UNKNOWN:connect: Connection refused (61)), backing off', ['posix/61']],
    ['read(14): Operation timed out (60)', ['posix/60']],
    [
      'The operation couldn’t be completed. (NetworkExtension.NEVPNError error 1.)',
      ['nevpnerrordomain/1'],
    ],
    ['Foundation.URLError error -1009', ['nsurlerrordomain/-1009']],
    ['Error: NSURLErrorDomain (-1011)', ['nsurlerrordomain/-1011']],
    ['request failed with NSURLErrorDomain#-1001', ['nsurlerrordomain/-1001']],
    ['errorDomain: NSURLErrorDomain, errorCode: -1004, ', ['nsurlerrordomain/-1004']],
    ['"errorCode": -1009, "errorDomain": "NSURLErrorDomain"', ['nsurlerrordomain/-1009']],
    ['error.code = -1003 error.domain = NSURLErrorDomain', ['nsurlerrordomain/-1003']],
    [
      'Optional(Error Domain=NEFilterErrorDomain Code=5 "permission denied")',
      ['nefiltererrordomain/5'],
    ],
    ['NEVPNError.Code.configurationInvalid', ['nevpnerrordomain/1']],
    ['nw_socket_handle_socket_event [C17.1.1:2] Socket SO_ERROR [64: Host is down]', ['posix/64']],
    ['Error loading page\nDomain: NSURLErrorDomain\nError Code: -1004', ['nsurlerrordomain/-1004']],
    ['Connection 4: encountered error(1:53)', ['posix/53']],
    ['Connection 4: encountered error(3:-9816)', ['osstatus-tls/-9816']],
    ['Task <0A1B>.<3> finished with error [-1005]', ['nsurlerrordomain/-1005']],
    ['{"code":"ENSURLERRORDOMAIN-1005","message":"lost"}', ['nsurlerrordomain/-1005']],
    ['code: ENSPOSIXERRORDOMAIN57', ['posix/57']],
    ['DNSServiceRegister failed: -65555', ['nwerror-dns/-65555']],
    ['TLS handshake failed with error -9813', ['osstatus-tls/-9813']],
    ['SSL error code: -9807', ['osstatus-tls/-9807']],
  ])('%s', (lines, pages) => expect(errorsIn(lines)).toEqual(pages))

  it.each([
    'Domain: NSURLErrorDomain\nnothing\nCode: -1004',
    'TCP Conn 0x1 ok 0:61 rows',
    'at main.js:464:18) { errno }',
    '{ at main.js:464:18) { errno: unknown',
    'TIC Enabling TLS [1:0x60]',
    'BLE device: Error Domain=com.example Code=6',
    'exit code: 65, domain unknown',
    'code 61 in sector 7',
    'progress 3:-98 of 1:61 rows',
    'SSL session took 12 ms, -9813 bytes',
    'DNSServiceProcessResult 65555 bytes',
    'SENSURLERRORDOMAINX-1005',
    'fetch [11:61] done',
    '<string>65</string>',
    '{"code":404,"domain":"example.com"}',
    '"status": 61, "domain": "posix.example"',
    'Fehler 61 Dateien kopiert',
  ])('are not guessed from “%s”', (lines) => expect(errorsIn(lines)).toEqual([]))
})
