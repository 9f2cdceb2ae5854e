import { AFTER, BEFORE, type FactRule, namedRule } from './rule'

/** Prefixes of the frameworks in this field, each with the letter after it in capitals. */
const PREFIXES =
  'NW|NE|MC|CT|CB|CW|WA|TH|SC|AS(?=Accessory|Picker|Discovery|Migration)|PK(?=Push|VoIP)|WK|MX(?=Metric|Cellular)|OSSystem|NS(?=URL|XPC|Stream|Mutable)|UI(?=Application|Device)|SecTrust|SecPolicy|BG|EA'

/** Words with a prefix that are no symbols of the interface: error constants, keys, queues' names. */
const NOT_API =
  /Error(?:Domain|Code|Key)?$|^NSURLError\w+|^NEFlow$|^NEMachServiceName$|^ASErrorDomain|^NWMonitor$/

/**
 * Types and functions with the prefix of a framework, without their members: `NWParameters` for
 * `NWParameters.preferNoProxies`. Names after `-[` are left out: stacks show private classes there.
 */
const prefixedRule: FactRule = {
  kind: 'symbol',
  pattern: new RegExp(
    String.raw`(?<![\w./@[-])(?:${PREFIXES})[A-Z](?=\w{0,80}[a-z])\w{2,60}(?![\w@/-])`,
    'g',
  ),
  values: (match) => (NOT_API.test(match[0]) ? [] : [match[0]]),
}

/** Swift types without a prefix. Sources: developer.apple.com/documentation/network and /foundation. */
const swiftTypes = namedRule('symbol', [
  'NetworkConnection',
  'NetworkListener',
  'NetworkBrowser',
  'URLSession',
  'URLSessionConfiguration',
  'URLSessionDataTask',
  'URLSessionDownloadTask',
  'URLSessionUploadTask',
  'URLSessionDelegate',
  'URLRequest',
  'URLProtocol',
  'URLCredential',
  'URLAuthenticationChallenge',
  'DispatchQueue',
  'NetService',
  'DevicePicker',
  'CFRunLoopRun',
  'CFRunLoopStop',
])

/** C functions of sockets and interfaces. Source: the macOS manual pages, sections 2 and 3. */
const cFunctions: FactRule = {
  kind: 'symbol',
  pattern: new RegExp(
    String.raw`${BEFORE}(?:getifaddrs|freeifaddrs|if_indextoname|if_nametoindex|getaddrinfo|gethostbyname|setsockopt|getsockopt|connectx|socket(?=\(\))|ioctl|SIOCGIF\w{2,40}|SO_(?!NECP)\w{3,30}|IP_BOUND_IF|nw_(?:connection|listener|browser|parameters|path|quic|endpoint|framer|ethernet|ws|tls|tcp|udp|group)_[a-z_]{3,60}(?! \[| necp)|sec_(?:protocol|identity|trust)_[a-z_]{3,60})${AFTER}`,
    'g',
  ),
  values: (match) => [match[0]],
}

export const symbolRules: readonly FactRule[] = [prefixedRule, swiftTypes, cFunctions]
