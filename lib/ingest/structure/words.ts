/**
 * Section names of bug reports, from Apple's Feedback Assistant and common templates. Recognized in title
 * case and sentence case; names of several words also in capitals.
 */
const SECTIONS = [
  'summary',
  'description',
  'background',
  'environment',
  'configuration',
  'steps to reproduce',
  'expected behavior',
  'expected result',
  'expected results',
  'actual behavior',
  'actual result',
  'actual results',
  'workaround',
  'workarounds',
  'impact',
  'additional information',
  'notes',
  'question',
  'questions',
  'resources',
  'references',
  'conclusion',
  'revision history',
]

const capitalized = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
const titleCase = (name: string) =>
  name
    .split(' ')
    .map((word) => (word === 'to' ? word : capitalized(word)))
    .join(' ')

const SECTION_NAMES = new Set(
  SECTIONS.flatMap((name) => [
    titleCase(name),
    capitalized(name),
    ...(name.includes(' ') ? [name.toUpperCase()] : []),
  ]),
)

/** Whether a line, with or without a colon at its end, is a common section name. */
export const isSectionName = (line: string) => SECTION_NAMES.has(line.replace(/:$/, ''))

/** All spellings of the section names, longest first. */
export const sectionNames: readonly string[] = [...SECTION_NAMES].sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
)

/** Sections whose lines are usually list items. */
const LIST_SECTIONS =
  /^(?:environment|configuration|steps to reproduce|questions?|impact|notes|resources|references|additional information)\b/i

/** Whether a list usually follows a heading. */
export const isListSection = (title: string) => LIST_SECTIONS.test(title)

/** Words that need the next word, so that neither a line nor a heading ends after one. */
export const OPEN_ENDED: ReadonlySet<string> = new Set(
  (
    'a an the despite because although our whose of in on at to for from with by and or but is are was were be been as that this these those your my our its ' +
    'their his her if when while not no than into over under about via per see called named like using says said i.e. e.g. The A An ' +
    'In On At To For From With By And Or Is Are If When While Of vs & + - – — > < = / | :'
  ).split(' '),
)
