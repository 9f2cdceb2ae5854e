/** A language and a pattern that identifies it. The first language with a matching line wins. */
const LANGUAGES: readonly (readonly [string, RegExp])[] = [
  ['xml', /^<\/?(?:key|dict|array|string|plist|\?xml)\b/m],
  ['objc', /^#import|^\[\w+ \w|@protocol|@selector|@"|\bNS\w+ \*\w|\^\(/m],
  ['c', /^#include|^extern \w+ .*\{$|^struct \w+ \w+ ?[=;]|^int main\(/m],
  ['typescript', /: (?:any|number)\b.*\{$|^const \w+: /m],
  ['kotlin', /^val \w+ =|^fun \w+\(/m],
  [
    'swift',
    /\b(?:let|var|func|guard|import [A-Z]\w+|extension|await)\b|^\w[\w.]+ = \.?\w|\bin$|#available|\w+\?\./m,
  ],
  ['json', /^\{\n?\s*"|^"\w+": /m],
]

/**
 * Language of a run of code lines, as a fence names it. `swift` without a clue, since bare calls in these
 * forums are usually Swift.
 */
export function languageOf(lines: readonly string[]): string {
  const all = lines.join('\n')
  return LANGUAGES.find(([, sign]) => sign.test(all))?.[0] ?? 'swift'
}
