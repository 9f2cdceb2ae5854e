/**
 * Section names of bug reports, as Apple's Feedback Assistant and common templates have them. Each
 * counts in title case and in sentence case, and those of several words in capitals.
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

/** Whether a line, with or without a colon at its end, is a section's usual name. */
export const isSectionName = (line: string) => SECTION_NAMES.has(line.replace(/:$/, ''))

/** All spellings of the section names, longest first. */
export const sectionNames: readonly string[] = [...SECTION_NAMES].sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
)

/** Sections whose lines are usually items. */
const LIST_SECTIONS =
  /^(?:environment|configuration|steps to reproduce|questions?|impact|notes|resources|references|additional information)\b/i

/** Whether a heading is one that a list usually follows. */
export const isListSection = (title: string) => LIST_SECTIONS.test(title)

/** Words that need what follows them, so neither a line nor a heading ends after one. */
export const OPEN_ENDED: ReadonlySet<string> = new Set(
  (
    'a an the despite because although our whose of in on at to for from with by and or but is are was were be been as that this these those your my our its ' +
    'their his her if when while not no than into over under about via per see called named like using says said i.e. e.g. The A An ' +
    'In On At To For From With By And Or Is Are If When While Of vs & + - – — > < = / | :'
  ).split(' '),
)
