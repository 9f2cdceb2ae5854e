import { outcomeWords } from '../../site/strings'

/**
 * Elements that browser scripts create, classes that they set (`.soft`), and custom properties that their style
 * sheets use (`--edge`). The finishing step gives a page only the style rules whose names are on the page or in
 * this list. tests/guards/script-names.test.ts fails when the list and the scripts differ.
 */
export const SCRIPT_NAMES: readonly string[] = [
  ...['a', 'button', 'code', 'details', 'dialog', 'div', 'fieldset', 'form', 'h2', 'input'],
  ...['kbd', 'label', 'legend', 'li', 'link', 'mark', 'ol', 'option', 'p', 'pre', 'progress'],
  ...['script', 'select'],
  ...['small', 'span', 'summary', 'table', 'tbody', 'td', 'textarea', 'th', 'thead', 'tr', 'ul'],
  ...['.ask', '.badge', '.block', '.chip', '.code', '.filters', '.fold', '.ghost', '.hide', '.hit'],
  ...['.hits', '.js', '.keyed', '.keys', '.list', '.loglines', '.n', '.near', '.no', '.offers'],
  ...['.over', '.quiet', '.row', '.said', '.scroll', '.search', '.soft', '.tag', '.tags'],
  ...['.wrap'],
  ...['--edge', '--line', '--mark', '--mono', '--paper', '--raised', '--round', '--s1', '--s2'],
  ...['--s3', '--s4', '--soft', '--tags'],
  ...Object.keys(outcomeWords).map((outcome) => `.${outcome}`),
]
