import { describe, expect, it } from 'vitest'
import { redact } from '../../../lib/search/match/redact'

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
    ['GET https://intranet.example.com/a?token=1 HTTP/1.1', 'GET https://<host> HTTP/1.1'],
  ])('hides %s', (line, shown) => expect(redact(line)).toBe(shown))

  it.each([
    'Error Domain=NSURLErrorDomain Code=-1200',
    '14:11:21.779 kernel: skmem_slab_free_locked: attempt to free @skmem_slab.c:646',
    '3 libnetwork.dylib 0x00007fff242b5999 __nw_queue_context + 41',
    'source IP is 0.0.0.0, peer 127.0.0.1:8888',
    'SSID : <redacted>',
    '/Users/Shared/a.log',
  ])('keeps what the reader of a report needs: %s', (line) => expect(redact(line)).toBe(line))

  it('changes nothing more when redacted again', () => {
    const once = redact('SSID: Home, host=a.local 10.0.0.7 /Users/anna/x https://a.example/b')
    expect(redact(once)).toBe(once)
  })
})
