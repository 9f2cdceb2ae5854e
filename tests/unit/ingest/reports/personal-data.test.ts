import { describe, expect, it } from 'vitest'
import { personalData } from '../../../../lib/ingest/reports/personal-data'

function found(body: string): string[] {
  return personalData([{ slug: 'a', title: 'Title', body, answers: undefined }]).map(
    ({ what, value }) => `${what} ${value}`,
  )
}

describe('personal data in a post', () => {
  it.each([
    ['Write to jane.doe@mail.net.', 'e-mail address jane.doe@mail.net'],
    ['Serial Number: C02XK1ABJG5H', 'serial number C02XK1ABJG5H'],
    ['UDID 00008030-001A2D3E4F50802E', 'device identifier 00008030-001A2D3E4F50802E'],
    ['en0 has ac:de:48:12:34:56 today', 'MAC address ac:de:48:12:34:56'],
    ['connected from 93.184.216.34:443', 'IP address 93.184.216.34'],
    ['on 2a00:1450:4001:831::200e now', 'IP address 2a00:1450:4001:831::200e'],
  ])('is found in “%s”', (body, expected) => {
    expect(found(body)).toEqual([expected])
  })

  it.each([
    'a@b.example, help@support.example.com, user@local.test, dev@apple.com',
    '0.0.0.0 10.0.0.1 127.0.0.1 192.168.4.197 169.254.1.2 172.20.1.1 224.0.0.251 192.0.2.1 100.64.0.1',
    '1.1.1.1, 8.8.8.8 and 17.253.144.10 belong to companies',
    'fe80::f4c4:14ff:fe28:784a ::1 fd00::1:2 2001:db8::1:2 ff02::fb:1',
    'the random address 2e:f2:5a:15:76:52 and ff:ff:ff:ff:ff:ff, 00:00:00:00:00:00',
    'flow_uuid D46E230E-B826-4E0A-8C59-4C4C8BF6AA60',
    'version 26.4.1.2000, at 12:30:45:123, com.apple:abc:def:012',
  ])('is not found in “%s”', (body) => {
    expect(found(body)).toEqual([])
  })

  it('is listed once per post, also from its title and its answers', () => {
    const answers = [{ text: 'jane@mail.net and joe@mail.net', sightings: [0] }]
    const all = personalData([{ slug: 'a', title: 'jane@mail.net', body: 'x', answers }])
    expect(all.map(({ value }) => value)).toEqual(['jane@mail.net', 'joe@mail.net'])
  })
})
