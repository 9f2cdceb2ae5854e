import { describe, expect, it } from 'vitest'
import { maskLines, maskPersonalData } from '../../../../lib/model/sources/personal-data'

const mask = (text: string): string => maskPersonalData(text).text

describe('personal data in a text', () => {
  it.each([
    ['Write to jane.doe@mail.net.', 'Write to [e-mail address removed].'],
    ['Write to jörg@exämple.de!', 'Write to [e-mail address removed]!'],
    ['Write to jo\u0308rg@bu\u0308cher.xn--p1ai.', 'Write to [e-mail address removed].'],
    ['почта@письмо.рф и 邮箱@例子.公司。', '[e-mail address removed] и [e-mail address removed]。'],
    ['Call +49 30 1234567.', 'Call [phone number removed].'],
    ['tel:+493012345678, +33 1 23 45 67 89', 'tel:[phone number removed], [phone number removed]'],
    ['(+1 (408) 996-1010)', '([phone number removed])'],
    ['+49 (0)30/123456-78 or +44.20.7946.1958', '[phone number removed] or [phone number removed]'],
    ['https://wa.me/+4930123456789?x', 'https://wa.me/[phone-number-removed]?x'],
    ['Serial Number: C02XK1ABJG5H', 'Serial Number: [serial number removed]'],
    ['SERIAL NO. C02XK1ABJG5H!', 'SERIAL NO. [serial number removed]!'],
    ['IMEI: "356938035643809"', 'IMEI: "[serial number removed]"'],
    ['UDID 00008030-001A2D3E4F50802E', 'UDID [device identifier removed]'],
    [
      'CrashReporter Key:   4e0c3a5d9f1b2c6d7e8f90a1b2c3d4e5f6071829',
      'CrashReporter Key:   [device identifier removed]',
    ],
    [
      'identifierForVendor: D46E230E-B826-4E0A-8C59-4C4C8BF6AA60',
      'identifierForVendor: [device identifier removed]',
    ],
    ['en0 has ac:de:48:12:34:56 today', 'en0 has [MAC address removed] today'],
    ['AC-DE-48-12-34-56', '[MAC address removed]'],
    [
      'see https://a.example/?user=jane@mail.net&b now',
      'see https://a.example/?user=[e-mail-address-removed]&b now',
    ],
    ['tcp/93.184.216.34:443', 'tcp/[IP address removed]:443'],
    ['from 93.184.216.34:443', 'from [IP address removed]:443'],
    ['tcpdump: 93.184.216.34.443 > x', 'tcpdump: [IP address removed].443 > x'],
    ['on 2a00:1450:4001:831::200e now', 'on [IP address removed] now'],
    ['[2a00:1450:4001:831:1:2:3:200e%en0]:80', '[[IP address removed]%en0]:80'],
    ['peer 2a00:1450:4001:831::200e: reset', 'peer [IP address removed]: reset'],
  ])('is masked in “%s”', (text, expected) => {
    expect(mask(text)).toBe(expected)
    expect(maskPersonalData(expected)).toEqual({ text: expected, found: [] })
  })

  it.each([
    'a@b.example, help@support.example.com, user@local.test, dev@apple.com, icon@2x.png',
    '0.0.0.0 10.0.0.1 127.0.0.1 192.168.4.197 169.254.1.2 172.20.1.1 224.0.0.251 192.0.2.1 100.64.0.1',
    '1.1.1.1, 8.8.8.8 and 17.253.144.10 belong to companies',
    'fe80::f4c4:14ff:fe28:784a ::1 fd00::1:2 2001:db8::1:2 ff02::fb:1',
    'the random address 2e:f2:5a:15:76:52 and ff:ff:ff:ff:ff:ff, 00:00:00:00:00:00',
    'SHA-1 ac:de:48:12:34:56:78:9a:bc:de:f0:12:34:56:78:9a:bc:de:f0:12',
    'flow_uuid D46E230E-B826-4E0A-8C59-4C4C8BF6AA60, service 0000180A-0000-1000-8000-00805F9B34FB',
    'version 26.4.1.2, 26.4.1.2000, at 12:30:45:123, com.apple:abc:def:012',
    'OIDs 2.5.29.15, 1.3.6.1.5.5.7.3.1, 1.2.840.113635.100.6.2.12',
    'Mozilla/5.0 Chrome/120.0.0.0 Safari/537.36',
    'a serial DISPATCHQUEUE, Serial number: XXXXXXXX1',
    'a@bücher.example, ü@local.test, @Published müßte@ 名@2x.png',
    '+1 555 555 5555, +1 (408) 555-0123, +49 0000 0000',
    'at 2026-10-01 10:00:00 +0200, 10:00:00+1000 2026, Mon Oct 1 10:00:00 +1000 2026',
    'main + 123456789, main+123456789, 0x18+1234567890, 1.2.3+20261129123, v1.0.0-rc.1+202611291234',
    'error -1009, +1009, code +65 535, a+b+123456789, +1234567890123456789, +1 234 567 890 123 456 789',
    'C++17 17.4 20260101 123, NSURLErrorDomain+100000000, offset +4096 8192',
    'let myEmail = "eskimo" + "1" + "@" + "apple.com"',
  ])('is not found in “%s”', (text) => {
    expect(maskPersonalData(text)).toEqual({ text, found: [] })
  })
})

describe('an address with which an author signs', () => {
  const MAIL = { what: 'e-mail address', value: 'jane@mail.net', isSigned: true }
  const PHONE = { what: 'phone number', value: '+49 170 1234567', isSigned: true }

  it.each([
    'It fails.\n\nBest regards,\nJane Doe\njane@mail.net',
    'It fails. Best regards, Jane Doe jane@mail.net',
    'It fails. Thanks in advance! Jane <jane@mail.net>, Example Inc., https://mail.net/',
    'It fails.\n-- \nJane Doe\nE-mail: jane@mail.net\n+49 170 1234567',
  ])('stays: “%s”', (text) => {
    expect(maskPersonalData(text)).toEqual({
      text,
      found: text.includes('+49') ? [MAIL, PHONE] : [MAIL],
    })
  })

  it('stays beside what is masked, and the result has nothing more to mask', () => {
    const names = 'A B C D E'
    const text = `Thanks, ${names} jane@mail.net ${names} +49 170 1234567`
    const masked = `Thanks, ${names} jane@mail.net ${names} [phone number removed]`
    expect(mask(text)).toBe(masked)
    expect(mask(masked)).toBe(masked)
  })

  it.each([
    'Thanks! The account of jane@mail.net fails to connect.',
    'It fails for jane@mail.net. Best regards, Joe',
    'Best regards, Jane Doe jane@mail.net\n\nLater: the log says that it was refused by a peer.',
    'mail from jane@mail.net',
  ])('is not one in “%s”', (text) => {
    expect(mask(text)).toBe(text.replace('jane@mail.net', '[e-mail address removed]'))
  })

  it('is masked in lines of a source, where nobody knows what follows', () => {
    const lines = ['It fails.', 'Best regards, Jane', 'jane@mail.net', '0', '12h']
    expect(maskLines(lines.slice(0, 3))[2]).toBe('[e-mail address removed]')
    expect(maskLines(lines)).toEqual([
      'It fails.',
      'Best regards, Jane',
      '[e-mail address removed]',
      '0',
      '12h',
    ])
  })
})
