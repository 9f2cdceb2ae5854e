import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact } from '../../../../lib/logs/report/redact'

describe('a redacted excerpt', () => {
  it.each([
    ['from 192.168.4.197:4433', 'from <ip>'],
    ['[fe80::30c1:22ff:fe97:fefb]', '[<ip>]'],
    ['<To: 2e:f2:5a:15:76:52>', '<To: <mac>>'],
    ['flow_uuid D46E230E-B826-4E0A-8C59-4C4C8BF6AA60', 'flow_uuid <uuid>'],
    ['mail anna.m@example.org now', 'mail <email> now'],
    ['/Users/anna/Library/a.log', '/Users/<user>/Library/a.log'],
    ['C:\\Users\\anna\\a.log', 'C:\\Users\\<user>\\a.log'],
    ['SSID: "Anna’s Home", RSSI -50', 'SSID: <ssid>, RSSI -50'],
    ['networkName = Cafe42;', 'networkName = <ssid>;'],
    ['Serial Number: C02XK1ABCDEF', 'Serial Number: <serial>'],
    ['IMEI: 356938035643809', 'IMEI: <serial>'],
    ['hostname = annas-mbp.example.net', 'hostname = <host>'],
    ['found Annas-MacBook.local.', 'found <host>'],
    ['joined SSID "Smith Family WiFi"', 'joined SSID <ssid>'],
    ["SSID 'Anna's Home' at -50", 'SSID <ssid> at -50'],
    ['joined network “Smith Family”, rssi -50', 'joined network <ssid>, rssi -50'],
    ['peer name "John’s iPhone" found', 'peer name <host> found'],
    ['Nov 20 10:15:01 JohnsMac wifid[88]: up', 'Nov 20 10:15:01 <host> wifid[88]: up'],
    [
      'Nov  2 10:15:01 Johns-iPhone wifid(CoreWiFi)[88] <Notice>: up',
      'Nov  2 10:15:01 <host> wifid(CoreWiFi)[88] <Notice>: up',
    ],
    ['Nov 20 10:15:01 JohnsMac kernel: up', 'Nov 20 10:15:01 <host> kernel: up'],
    [
      '2026-10-01 10:00:01.123456+0200 JohnsMac wifip2pd[412]: up',
      '2026-10-01 10:00:01.123456+0200 <host> wifip2pd[412]: up',
    ],
    [
      '2026-10-01 10:00:01.123456+0200  Johns-Mac Google Chrome Helper[412]: up',
      '2026-10-01 10:00:01.123456+0200  <host> Google Chrome Helper[412]: up',
    ],
    ['Authorization: Bearer abc.def-ghi', 'Authorization: <secret>'],
    ['Set-Cookie: sid=abcdef; Path=/', 'Set-Cookie: <secret>'],
    ['joined with password=hunter2, ok', 'joined with password=<secret>, ok'],
    ['"access_token": "s3cr3t value"', '"access_token": <secret>'],
    ['sent Bearer 9f8a7b6c5d4e to us', 'sent Bearer <secret> to us'],
    ['JWT eyJhbGciOi.eyJzdWIiOi.SflKxwRJ sent', 'JWT <secret> sent'],
    ['calls +49 170 1234567 now', 'calls <phone> now'],
    ['calls +33 1 23 45 67 89.', 'calls <phone>.'],
    ['mail jörg@exämple.de now', 'mail <email> now'],
    ['peer Anna’s iPhone found', 'peer <user>’s iPhone found'],
    ["peer Anna's MacBook Pro found", "peer <user>'s MacBook Pro found"],
    ['GET https://intranet.example.com/a?token=1 HTTP/1.1', 'GET https://<host> HTTP/1.1'],
  ])('hides %s', (line, shown) => expect(redact(line)).toBe(shown))

  it.each([
    'Error Domain=NSURLErrorDomain Code=-1200',
    '14:11:21.779 kernel: skmem_slab_free_locked: attempt to free @skmem_slab.c:646',
    '3 libnetwork.dylib 0x00007fff242b5999 __nw_queue_context + 41',
    'source IP is 0.0.0.0, peer 127.0.0.1:8888',
    'SSID : <redacted>',
    'token 0x600001 for 3 libnetwork.dylib + 41',
    '2026-10-01 10:00:01.123456+0200 10240 3 libnetwork',
    'Apple’s iPhone, APNs key 12345',
    '/Users/Shared/a.log',
    'SSID "<redacted>", host "localhost", server = localhost',
    'network: satisfied, interface: en0',
    'Nov 20 10:15:01 localhost wifid[88]: up',
    'Nov 20 10:15:01 wifid[88]: up',
    '2026-10-01 10:00:01.123456+0200 localhost kernel[0]: up',
    '2026-10-01 10:00:01.123456+0200 0x1c02 Default 0x0 0 0 kernel: up',
    '2026-10-01 10:00:01.123456+0200 0x1c02 kernel[0]: up',
    '2026-10-01 10:00:01.123 wifip2pd[412] <Error>: up',
    '2026-10-01 10:00:01.123 Df kernel[0:1c02] up',
    '2026-10-01 10:00:01.123 MyApp[4213:1c02] up',
    '2026-10-01 10:00:01.123 Error MyApp[4213]: up',
  ])('keeps what a reader of a report needs: %s', (line) => expect(redact(line)).toBe(line))

  it('changes nothing more when redacted again', () => {
    const once = redact('SSID: Home, host=a.local 10.0.0.7 /Users/anna/x https://a.example/b')
    expect(redact(once)).toBe(once)
  })

  it('contains nothing of a quoted name after its label, nor of the host column', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{3,9}( [A-Z][a-z’]{3,9}){0,2}$/)
    const host = fc.stringMatching(/^[A-Z][a-z]{4,9}(-Mac|s-iPhone|\.example)?$/)
    const label = fc.constantFrom('SSID', 'network', 'deviceName', 'host')
    const time = fc.constantFrom('Nov 20 10:15:01', '2026-10-01 10:00:01.123456+0200')
    fc.assert(
      fc.property(name, host, label, time, (name, host, label, time) => {
        const once = redact(`${time} ${host} wifid[88]: found ${label} "${name}"`)
        expect(once).not.toContain(name)
        expect(once).not.toContain(host)
        expect(redact(once)).toBe(once)
      }),
      { numRuns: 200, seed: 5 },
    )
  })
})
