import { POSIX_NAMES } from './posix-names'
import { AFTER, BEFORE, type FactRule, namedRule } from './rule'

/** Constants of NSURLErrorDomain. Source: `NSURLError.h` of the macOS SDK. */
const URL_ERRORS: Readonly<Record<string, number>> = {
  BackgroundSessionRequiresSharedContainer: -995,
  BackgroundSessionInUseByAnotherProcess: -996,
  BackgroundSessionWasDisconnected: -997,
  Cancelled: -999,
  BadURL: -1000,
  TimedOut: -1001,
  UnsupportedURL: -1002,
  CannotFindHost: -1003,
  CannotConnectToHost: -1004,
  NetworkConnectionLost: -1005,
  DNSLookupFailed: -1006,
  HTTPTooManyRedirects: -1007,
  ResourceUnavailable: -1008,
  NotConnectedToInternet: -1009,
  RedirectToNonExistentLocation: -1010,
  BadServerResponse: -1011,
  UserCancelledAuthentication: -1012,
  UserAuthenticationRequired: -1013,
  ZeroByteResource: -1014,
  CannotDecodeRawData: -1015,
  CannotDecodeContentData: -1016,
  CannotParseResponse: -1017,
  InternationalRoamingOff: -1018,
  CallIsActive: -1019,
  DataNotAllowed: -1020,
  RequestBodyStreamExhausted: -1021,
  AppTransportSecurityRequiresSecureConnection: -1022,
  FileDoesNotExist: -1100,
  SecureConnectionFailed: -1200,
  ServerCertificateHasBadDate: -1201,
  ServerCertificateUntrusted: -1202,
  ServerCertificateHasUnknownRoot: -1203,
  ServerCertificateNotYetValid: -1204,
  ClientCertificateRejected: -1205,
  ClientCertificateRequired: -1206,
  CannotLoadFromNetwork: -2000,
}

/** `Error Domain=X Code=-1200`, `NEFilterErrorDomain code 5`, `NSURLErrorDomain error -1001`. */
const domainAndCode: FactRule = {
  kind: 'error',
  pattern:
    /(?<![\w.])(?:Error Domain=)?([A-Za-z_][\w.]{2,60}(?:Domain|Error|ErrorDomain))[ :,(]{1,2}(?:[Ee]rror |[Cc]ode[= :]{1,2}|error code )?(-?\d{1,11})(?!\w|\.\d)/g,
  values: (match) =>
    /Domain$/.test(match[1] ?? '') || match[0].startsWith('Error Domain=')
      ? [`${match[1]} ${match[2]}`]
      : [],
}

const anyDomain: FactRule = {
  kind: 'error',
  pattern: /Error Domain=([\w.]{3,80}) Code=(-?\d{1,11})/g,
  values: (match) => [`${match[1]} ${match[2]}`],
}

const urlErrorConstant: FactRule = {
  kind: 'error',
  pattern: /(?<![\w.])NSURLError([A-Z]\w{3,60})(?![\w])/g,
  values: (match) => {
    const code = URL_ERRORS[match[1] ?? '']
    return code === undefined ? [] : [`NSURLErrorDomain ${code}`]
  },
}

const osStatus: FactRule = {
  kind: 'error',
  pattern: /(?<![\w.])(?:OSStatus|errSSL\w{3,40})(?: error)?[ :=(]{1,2}(-\d{3,6})(?!\w)/g,
  values: (match) => [`OSStatus ${match[1]}`],
}

/** Names of `errno` values, and numbers that are said to be `errno` or a POSIXErrorCode. */
const posixNumber: FactRule = {
  kind: 'posix',
  pattern: /(?<!\w)(?:errno[ :=]{1,3}|POSIXErrorCode\(rawValue: |POSIXErrorCode )(\d{1,3})(?!\w)/g,
  values: (match) => [POSIX_NUMBERS[match[1] ?? ''] ?? []].flat(),
}

/** Numbers on Darwin, which differ from Linux from 35 up. Source: `sys/errno.h` of the macOS SDK. */
const POSIX_NUMBERS: Readonly<Record<string, string>> = {
  '1': 'EPERM',
  '2': 'ENOENT',
  '9': 'EBADF',
  '12': 'ENOMEM',
  '13': 'EACCES',
  '22': 'EINVAL',
  '24': 'EMFILE',
  '32': 'EPIPE',
  '35': 'EAGAIN',
  '41': 'EPROTOTYPE',
  '47': 'EAFNOSUPPORT',
  '48': 'EADDRINUSE',
  '49': 'EADDRNOTAVAIL',
  '50': 'ENETDOWN',
  '51': 'ENETUNREACH',
  '53': 'ECONNABORTED',
  '54': 'ECONNRESET',
  '55': 'ENOBUFS',
  '57': 'ENOTCONN',
  '60': 'ETIMEDOUT',
  '61': 'ECONNREFUSED',
  '65': 'EHOSTUNREACH',
  '89': 'ECANCELED',
}

/**
 * Messages of `strerror` that nothing else prints. `Operation not permitted` and `Invalid argument`
 * are left out because other domains use them too.
 */
const MESSAGES: Readonly<Record<string, string>> = {
  'too many open files': 'EMFILE',
  'no buffer space available': 'ENOBUFS',
  'software caused connection abort': 'ECONNABORTED',
  'bad file descriptor': 'EBADF',
  'broken pipe': 'EPIPE',
  ebrokenpipe: 'EPIPE',
  'connection reset by peer': 'ECONNRESET',
  'connection refused': 'ECONNREFUSED',
  'no route to host': 'EHOSTUNREACH',
  'network is unreachable': 'ENETUNREACH',
  'network is down': 'ENETDOWN',
  'socket is not connected': 'ENOTCONN',
  'address already in use': 'EADDRINUSE',
  "can't assign requested address": 'EADDRNOTAVAIL',
}

const posixMessage: FactRule = {
  kind: 'posix',
  pattern: new RegExp(`${BEFORE}(?:${Object.keys(MESSAGES).join('|')})${AFTER}`, 'gi'),
  values: (match) => [MESSAGES[match[0].toLowerCase()] ?? []].flat(),
}

export const errorRules: readonly FactRule[] = [
  anyDomain,
  domainAndCode,
  urlErrorConstant,
  osStatus,
  {
    ...namedRule('posix', POSIX_NAMES),
    pattern: new RegExp(String.raw`(?<![\w/@-])\.?(?:${POSIX_NAMES.join('|')})(?!\w)`, 'g'),
    values: (match) => [match[0].replace('.', '')],
  },
  posixNumber,
  posixMessage,
]
