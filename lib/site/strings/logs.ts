import { surenessWords } from './labels'
import { namedLines } from './named-lines'

/** Words of the log reader. */
export const logWords = {
  heading: 'Read a log',
  intro:
    'Paste a log or drop a file. The reader points out lines of known symptoms. It ignores times, addresses, process IDs and other identifiers.',
  private:
    'Nothing leaves this page. There is no server, and the page’s security policy blocks connections.',
  label: 'Log text',
  sample:
    'wifip2pd <Error> Failed to create socket: Too many open files\nnw_path_shared_necp_fd necp_open failed [24: Too many open files]',
  file: 'Open a file',
  drop: '(or drop one on this page)',
  go: 'Read',
  clear: 'Clear',
  reading: (done: number) => `Reading … ${done} %`,
  tooLarge: 'Only the first 5 MB were read.',
  notText: 'This file is not text.',
  empty: 'Paste some lines first.',
  none: 'No line matches a known symptom.',
  noneHelp: (errors: number) =>
    errors === 0
      ? 'Something may still be wrong: the reader only recognizes lines that this site knows.'
      : errors === 1
        ? 'See the error below.'
        : 'See the errors below.',
  errors: 'Errors in this log',
  errorLines: (lines: readonly number[]) => namedLines(lines, 8),
  moreErrors: (n: number) => (n === 1 ? '1 more is not shown.' : `${n} more are not shown.`),
  goOn: 'Look up the message:',
  allErrors: 'all errors',
  search: 'search',
  found: (symptoms: number, lines: number) =>
    `${symptoms === 1 ? '1 symptom' : `${symptoms} symptoms`} in ${lines === 1 ? '1 line' : `${lines} lines`}`,
  line: 'Line',
  why: 'Matched by',
  sure: 'Certainty',
  redact: 'Copy redacted excerpt',
  redactHelp:
    'Copies the matched lines with two lines before and after each. Masks addresses, serial and phone numbers, passwords, tokens, and labeled names of hosts, networks and users. Does not mask names in sentences: read the excerpt before you send it.',
  excerpt: 'Excerpt',
  moreBlocks: (n: number) =>
    `${n === 1 ? '1 more match is' : `${n} more matches are`} not shown here. The list above includes them.`,
  held: (name: string, lines: number) => `${name}: ${lines} lines (too long to show)`,
  sureness: surenessWords,
  whyLines: (n: number) => (n === 1 ? '1 line' : `${n} lines`),
  by: { signature: 'Signature', template: 'Same shape as', rule: 'Several lines:' },
  failed: 'The log reader did not load. Reload the page.',
  noScript: 'The log reader needs JavaScript. Without it, start from',
} as const
