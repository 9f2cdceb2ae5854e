/**
 * Elements that browser scripts create, classes that they set (`.soft`), and custom properties that their style
 * sheets use (`--edge`) and a build does not replace. The finishing step gives a page only the style rules whose names are on the page or in
 * this list. What marks.css, search-box.css and tables.css style is not in it, because the scripts that need them bring these.
 * tests/guards/script-names.test.ts fails when the list and the scripts differ.
 */
export const SCRIPT_NAMES: readonly string[] = [
  ...['a', 'button', 'code', 'b', 'br', 'details', 'dialog', 'div', 'fieldset'],
  ...['form', 'h2', 'input', 'kbd', 'label', 'legend', 'li', 'link', 'mark'],
  ...['ol', 'option', 'p', 'pre', 'progress', 'script', 'select', 'small', 'span'],
  ...['summary', 'tbody', 'textarea', 'thead', 'tr', 'ul'],
  ...['.block', '.card', '.chip', '.code', '.filters', '.fold', '.folded', '.ghost', '.hide'],
  ...['.hit', '.hits', '.js', '.keyed', '.keys', '.like', '.list', '.loglines', '.n'],
  ...['.named', '.near', '.no', '.note', '.offers', '.over', '.preview', '.quiet', '.row'],
  ...['.scroll', '.soft', '.tag', '.tags', '.times', '.wrap'],
  ...['--edge', '--line', '--paper', '--raised', '--soft', '--tags'],
]
