import { expect, it } from 'vitest'
import { processOf } from '../../../lib/logs/process'

it.each([
  ['2026-03-02 09:14:07.220 Harbor[811] applicationDidEnterBackground', 'Harbor'],
  ['2026-03-02 09:14:07.220341+0100 Harbor[811:2b03f] [connection] failed', 'Harbor'],
  ['2026-03-02 09:14:07.220 Df Harbor[811:2b03f] (Network) [com.apple.network:] x', 'Harbor'],
  ['Mar  2 09:14:07 iPhone kernel[0]: wlan0: link down', 'kernel'],
  ['Mar  2 09:14:07 Anna-Mac com.apple.xpc.launchd[1] (x): exited', 'com.apple.xpc.launchd'],
  ['error\t09:14:07.220121+0200\tnehelper[88]\tdenied', 'nehelper'],
  ['07:40:02 Gatekeep[411] did wake from sleep', 'Gatekeep'],
  ['Pilot[700] connection to service was invalidated', 'Pilot'],
  [
    '2026-03-02 09:14:07.220341+0100 0x3f2      Default     0x0                  98     0    rapportd: (CoreUtils) [com.apple.rapport:CLinkD] x',
    'rapportd',
  ],
  ['[app] didEnterBackground, sync 12 % done', null],
  ['the value of items[3] is nil', null],
  ['09:14:07.220 connection [C3 192.168.1.4:443] failed', null],
  ['09:14:07.220 error: items[3] is nil', null],
  ['x'.repeat(5000), null],
])('%s is of the process %s', (line, process) => expect(processOf(line)).toBe(process))
