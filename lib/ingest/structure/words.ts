/** Headings that bug reports and posts use, from Apple's report template and from what posters write. */
const SECTION_WORDS = new Set([
  'Summary',
  'Context',
  'Background',
  'Description',
  'Problem description',
  'Problem',
  'Environment',
  'Configuration',
  'Steps to Reproduce',
  'Steps to reproduce',
  'STEPS TO REPRODUCE',
  'Expected Behavior',
  'Expected behavior',
  'Expected Result',
  'Expected Results',
  'Actual Behavior',
  'Actual behavior',
  'Actual Result',
  'Actual Results',
  'Test Results',
  'Results',
  'Workaround',
  'Workarounds',
  'Impact',
  'Additional Information',
  'Additional information',
  'Additional Context',
  'Related material',
  'Notes',
  'Questions',
  'Question',
  'Revision History',
  'Issue Description',
  'Next Steps',
  'Resources',
  'Details',
  'Expected vs Actual',
  'Where the problem is',
  'Development environment',
  'Final notes',
  'Conclusion',
  'Observed behavior',
  'Observed behaviour',
  'Diagnostics',
  'References',
  'Problem Encountered',
])

/** Whether a line, with or without a colon at its end, is a section's usual name. */
export const isSectionName = (line: string) => SECTION_WORDS.has(line.replace(/:$/, ''))

export const sectionNames: readonly string[] = [...SECTION_WORDS].sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
)

/** Sections whose lines are usually items. */
const LIST_SECTIONS =
  /^(?:(?:Development )?[Ee]nvironment|Configuration|Steps to [Rr]eproduce|STEPS TO REPRODUCE|Questions?|Impact|Notes|NOTES|Resources|References|Related material|Additional [Ii]nformation|Key [Dd]etails)\b/

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
