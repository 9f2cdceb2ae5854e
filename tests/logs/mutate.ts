import type { Chance } from './chance'

const HEX = '0123456789abcdef'
const DIGITS = '123456789'

/** Numbers that say which error or standard is meant; they are the same in every log of a problem. */
const STEADY =
  /(?:\b[Cc]ode[ =]?|\berror[ :]|\berrno |\[)-?\d+(?=[:\s")]|$)|\bPOSIXErrorCode[^:]{0,20}\d+|\b802\.11|\bIPv[46]\b|ipv[46]\b|ARM-64|x86_64|HTTP\/\d\.\d|0\.0\.0\.0|\b(?:nan|awdl|en)0\b|\[24:|TLS \d\.\d|\bAppleT8110DART\b|\bt8110dart\b|#1\b|\bv1\b|CLIENT OF|\b\w+Domain[ =]\w+[= ]-?\d+/g

/**
 * A line as it would stand in the log of another device and day: times, addresses, ids, hex, offsets,
 * connection numbers, pids and counts are other ones of the same form. What names the message stays.
 */
export function mutate(line: string, chance: Chance): string {
  const kept: string[] = []
  const keep = (text: string): string => {
    kept.push(text)
    return `\u0001${'\u0002'.repeat(kept.length)}\u0001`
  }
  const hex = (text: string): string =>
    text.replace(/[0-9a-f]/gi, (char) => {
      const digit = chance.pick([...HEX])
      return char === char.toUpperCase() && /[A-F]/.test(char) ? digit.toUpperCase() : digit
    })
  return line
    .replace(/\b[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\b/g, (id) => keep(hex(id)))
    .replace(/\b\d{1,2}:\d\d:\d\d(?=[.,+\s-]|$)/g, () =>
      keep([chance.whole(10, 23), chance.whole(10, 59), chance.whole(10, 59)].join(':')),
    )
    .replace(/\b(?:[0-9a-f]{2}:){5}[0-9a-f]{2}\b/gi, (mac) => keep(hex(mac)))
    .replace(/\bfe80::[0-9a-f:]+/gi, () =>
      keep(
        `fe80::${chance.text(4, HEX)}:${chance.text(4, HEX)}:${chance.text(3, HEX)}:${chance.text(4, HEX)}`,
      ),
    )
    .replace(STEADY, (text) => keep(text))
    .replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, () =>
      keep([10, chance.whole(1, 250), chance.whole(1, 250), chance.whole(1, 250)].join('.')),
    )
    .replace(/\b0x[0-9a-f]+/gi, (found) => keep(`0x${hex(found.slice(2))}`))
    .replace(/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{8,}\b/g, (found) => keep(hex(found)))
    .replace(/(?<![A-Za-z])\d{2,}/g, (found) => chance.text(found.length, DIGITS))
    .replace(/(?<=\b[CGRQB])\d+(?=[\].:-])/g, () => String(chance.whole(1, 2000)))
    .replace(/\u0001(\u0002+)\u0001/g, (_, marks: string) => kept[marks.length - 1] ?? '')
}

const COLUMNS =
  /^(?:(?:default|info|debug|error|fault)\s+)?(?:\d{4}-\d\d-\d\d[ T])?\d{1,2}:\d\d:\d\d[.,]\d+(?: ?[+-]\d{4})?:?\s+(?:0x[0-9a-f]+\s+\w+\s+0x[0-9a-f]+\s+\d+\s+\d+\s+)?(?:([A-Za-z]\w+):?\s+)?/i

/** The same message as another tool shows it: Console, `log show` long and compact, syslog, Xcode, or bare. */
export function restyle(line: string, chance: Chance): string {
  const columns = COLUMNS.exec(line)
  const process = columns?.[1] ?? 'MyApp'
  const message = columns ? line.slice(columns[0].length) : line
  if (/^\d+ +\S+ +0x/.test(message)) return message.replace(/ +/, '   ').replace(/ 0x/, '  \t0x')
  const two = (): number => chance.whole(10, 59)
  const time = `${chance.whole(10, 23)}:${two()}:${two()}`
  const day = `2026-${chance.whole(10, 12)}-${chance.whole(10, 28)}`
  const pid = chance.whole(100, 9999)
  const bare = message.replace(/^\([\w. -]+\) (?=\[)/, '').replace(/^\[[\w.]+:\w+\] /, '')
  return chance.pick([
    `default\t${time}.${chance.whole(100000, 999999)}+0100\t${process}\t${bare}`,
    `${day} ${time}.${chance.whole(100000, 999999)}+0100 0x${chance.text(6, '123456789abcdef')}   Default     0x0                  ${pid}    0    ${process}: ${message}`,
    `${day} ${time}.${chance.whole(100, 999)} Df ${process}[${pid}:${chance.text(5, '123456789abcdef')}] ${message}`,
    `Nov ${chance.whole(10, 28)} ${time} Mac-${chance.whole(2, 99)} ${process}[${pid}]: ${bare}`,
    `${day} ${time}.${chance.whole(100, 999)} MyApp[${pid}:${chance.whole(10000, 99999)}] ${bare}`,
    bare,
  ])
}

/** The line without its end, as a window’s width or a copy cuts it. */
export function truncate(line: string, chance: Chance): string {
  return line.slice(0, Math.max(40, Math.floor(line.length * (0.6 + 0.35 * chance.next()))))
}
