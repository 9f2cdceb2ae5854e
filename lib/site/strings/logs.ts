import { surenessWords } from './labels'
import { namedLines } from './named-lines'

/** Words of the log reader. */
export const logWords = {
  heading: 'Read a log',
  intro:
    'Paste a log, or drop files, a folder or an archive such as a sysdiagnose. The reader points out lines of known symptoms. It ignores times, addresses, process IDs and other identifiers.',
  private:
    'Nothing leaves this page. There is no server, and the page’s security policy blocks connections.',
  label: 'Log text',
  sample:
    'wifip2pd <Error> Failed to create socket: Too many open files\nnw_path_shared_necp_fd necp_open failed [24: Too many open files]',
  file: 'Open a file',
  drop: 'Or drop files, a folder or an archive on this page.',
  folder: 'Open a folder',
  cancel: 'Cancel',
  canceled: 'Canceled.',
  unreadableFolder:
    'This browser does not let the page read the folder. Use “Open a folder” instead.',
  progress: 'Progress',
  go: 'Read',
  clear: 'Clear',
  reading: (done: number, file: string) =>
    file ? `Reading … ${done} % (${file})` : `Reading … ${done} %`,
  empty: 'Paste some lines first.',
  none: 'No line matches a known symptom.',
  noneHelp: (errors: number) =>
    errors === 0
      ? 'Something may still be wrong: the reader only recognizes lines that this site knows.'
      : errors === 1
        ? 'See the error below.'
        : 'See the errors below.',
  closest: 'Closest pages',
  closestHelp: 'These share words or errors with the log. None may be yours.',
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
  report: 'Log report',
  timeline: 'Timeline',
  time: 'Time',
  symptom: 'Symptom',
  masked: 'Show what is masked',
  save: 'Save report',
  redact: 'Copy redacted report',
  redactHelp:
    'Copies or saves the findings and the matched lines, with two lines before and after each, as Markdown. Masks addresses, serial and phone numbers, passwords, tokens, and labeled names of hosts, networks and users. Does not mask names in sentences: read the excerpt before you send it.',
  excerpt: 'Excerpt',
  moreBlocks: (n: number) =>
    `${n === 1 ? '1 more match is' : `${n} more matches are`} not shown here. The list above includes them.`,
  held: (name: string, lines: number) => `${name}: ${lines} lines (too long to show)`,
  sureness: surenessWords,
  whyLines: (n: number) => (n === 1 ? '1 line' : `${n} lines`),
  by: { signature: 'Signature', template: 'Same shape as', rule: 'Several lines:' },
  files: 'Files',
  readFiles: (n: number) => (n === 1 ? '1 file was read' : `${n} files were read`),
  skipped: (n: number) => (n === 1 ? '1 file was not read:' : `${n} files were not read:`),
  skips: {
    'not-text': 'not text',
    'binary-plist': 'a binary property list (convert it: plutil -convert xml1 FILE)',
    'log-archive': 'part of a log archive',
    nested: 'an archive within the archive (unpack it and drop it)',
    link: 'a link to another file',
    broken: 'broken',
    encrypted: 'encrypted (unpack the archive and drop the folder)',
    method: 'compressed by an unknown method (unpack the archive and drop the folder)',
  },
  faults: {
    broken: 'The archive is broken or incomplete. What was read up to that point is below.',
    encrypted: 'The archive is encrypted. Unpack it and drop the folder.',
    bomb: 'The archive unpacks to far more than logs do. Reading was stopped.',
    'other-archive':
      'The reader cannot unpack this kind of archive. It reads tar, gzip and zip. Unpack it and drop the folder.',
    'too-many': 'The archive has too many files. Unpack it and drop the folder with the logs.',
  },
  logArchive: (name: string) =>
    `${name} is a log archive, which only macOS can read. Turn it into text, then drop the text here:`,
  failed: 'The log reader did not load. Reload the page.',
  noScript: 'The log reader needs JavaScript. Without it, start from',
} as const
