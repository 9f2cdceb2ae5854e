import { expect, it } from 'vitest'
import { LineFilter } from '../../../../lib/search/errors/line-filter'

const filter = new LineFilter(
  ['NSURLErrorDomain', '_kCFStreamErrorCodeKey', 'Network.NWError', 'EMFILE', 'DNS-SD'],
  ['Connection refused', 'Too many open files'],
)

it.each([
  'Error Domain=NSURLErrorDomain Code=-1009',
  '"nsurlerrordomain"',
  '{_kCFStreamErrorCodeKey=61}',
  'threw Network.NWError',
  '9EMFILE',
  'connect: Connection refused',
  'NIOCore.Too many open files',
  ' -1009 ',
  'Task <A>.<1> finished with error - code: -1009',
  'TLS Trust encountered error 3:-9807',
])('may name an error: %s', (line) => expect(filter.mayName(line)).toBe(true))

it.each([
  'connection established at 11:09:12',
  'the connection was refused',
  'EMFILES NSURLErrorDomains',
  'dns sd started, status 12',
  'network',
  '',
])('names no error: %s', (line) => expect(filter.mayName(line)).toBe(false))
