import { describe, expect, test } from 'vitest'
import { factRules, findFacts } from '../../../../lib/ingest/facts'
import type { FactKind } from '../../../../lib/model/post'
import { ERROR_DOMAINS, SUBJECT } from '../subject'

const rules = factRules(SUBJECT, ERROR_DOMAINS)
const values = (text: string, kind: FactKind) =>
  findFacts([{ text, line: 1 }], rules)
    .filter((fact) => fact.kind === kind)
    .map((fact) => fact.value)

describe('facts', () => {
  test.each<[FactKind, string, string[]]>([
    ['os-version', 'on iOS 26.4.2 only', ['iOS 26.4.2']],
    ['os-version', 'iOS26 fails, iOS18 works', ['iOS 26', 'iOS 18']],
    ['os-version', 'macOS Tahoe 26.5 (25F71)', ['macOS 26.5', 'macOS 26.5 (25F71)']],
    ['os-version', 'OS Version: macOS 15.6 (24G84)', ['macOS 15.6', 'macOS 15.6 (24G84)']],
    ['os-version', 'I am running Sequoia', ['macOS 15']],
    ['os-version', 'on iOS 26.4 and 26.5', ['iOS 26.4', 'iOS 26.5']],
    ['os-version', 'only on MacOS 11-12 .', ['macOS 11', 'macOS 12']],
    ['os-version', 'over iOS 5 GHz is no version, nor is iOS 104', ['iOS 5']],
    ['os-version', 'if #available(iOS 13.0, *)', []],
    ['os-version', 'TLS 1.3 and Xcode 26.0 Beta 6', []],
    ['platform', 'MacOS, iPadOS and Mac Catalyst', ['macOS', 'iPadOS', 'Mac Catalyst']],
    ['platform', 'the axios library, at https://a.b/ios/x', []],
    ['device', 'an iPhone 17 Pro Max and two iPads', ['iPhone 17 Pro Max', 'iPad']],
    ['device', 'latest models (iPhone 18.1, 18.2)', ['iPhone']],
    ['device', 'M5 Macbooks and a Mac mini', ['MacBook', 'Mac mini']],
    ['device', 'the MAC address under Mac OS', []],
    ['framework', 'the Network framework', ['Network']],
    ['framework', 'an NEFilterDataProvider', ['NetworkExtension']],
    ['framework', 'a network problem in general', []],
    ['symbol', 'NWParameters.preferNoProxies', ['NWParameters']],
    ['symbol', 'NEXT and NECP are no symbols', []],
    ['symbol', '-[NEExtensionContext start]', []],
    ['error', 'Error Domain=ASErrorDomain Code=450 "x"', ['ASErrorDomain 450']],
    ['error', 'NEFilterErrorDomain code 5', ['NEFilterErrorDomain 5']],
    ['error', 'NSURLErrorTimedOut (-1001)', ['NSURLErrorDomain -1001']],
    ['error', 'NSURLErrorDomain error -1200.', ['NSURLErrorDomain -1200']],
    ['posix', 'Failed: Too many open files', ['EMFILE']],
    ['posix', 'errno 24 and .EINVAL', ['EMFILE', 'EINVAL']],
    ['posix', 'POSIXErrorCode(rawValue: 22): Invalid argument', ['EINVAL']],
    ['posix', 'NEFilterErrorDomain code 5 — Operation not permitted', []],
    ['posix', 'NSPOSIXErrorDomain Code=61 "Connection refused"', ['ECONNREFUSED']],
    ['posix', 'it ends with an authentication error', []],
    ['process', 'wifip2pd <Error> x', ['wifip2pd']],
    ['subsystem', 'rapportd: [com.apple.rapport:CLinkD] x', ['com.apple.rapport']],
    ['subsystem', 'subsystem: com.apple.network', ['com.apple.network']],
    [
      'entitlement',
      'add com.apple.developer.networking.multicast.',
      ['com.apple.developer.networking.multicast'],
    ],
    ['plist-key', '<key>NSBonjourServices</key>', ['NSBonjourServices']],
    ['feedback', 'filed as FB21649104.', ['FB21649104']],
    ['url', '(see https://developer.apple.com/forums/).', ['https://developer.apple.com/forums/']],
    ['url', 'URL(string: "https://a.b/q?name=\\(domain)")', []],
    ['url', 'http://example.com/ and http://192.168.4.197:4433', []],
  ])('of kind %s in “%s”', (kind, text, expected) => {
    expect(values(text, kind)).toEqual(expected)
  })

  test('are given once each, with the line and column of their first place', () => {
    expect(
      findFacts(
        [
          { text: 'nothing here', line: 7 },
          { text: 'the EMFILE, again EMFILE', line: 8 },
        ],
        rules,
      ),
    ).toEqual([{ kind: 'posix', value: 'EMFILE', line: 8, column: 5 }])
  })

  test('begin where the value begins, not at the sign before it', () => {
    const text = 'rapportd: [com.apple.rapport:CLinkD] x'
    expect(findFacts([{ text, line: 3 }], rules).find(({ kind }) => kind === 'subsystem')).toEqual({
      kind: 'subsystem',
      value: 'com.apple.rapport',
      line: 3,
      column: text.indexOf('com') + 1,
    })
  })

  test('are found in a line of ten million characters within seconds', () => {
    const unit = 'iOS 26.4 NWConnection com.apple. https://a.b/ (((( [[[[ ____ aAaA '
    const text = unit.repeat(10_000_000 / unit.length)
    const start = performance.now()
    expect(values(text, 'os-version')).toEqual(['iOS 26.4'])
    expect(performance.now() - start).toBeLessThan(30_000)
  }, 60_000)
})
