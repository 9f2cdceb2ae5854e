/** Characters that look similar and are typed for each other, each with its ASCII form. */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032`\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-'],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000\u200b-\u200d\ufeff\u00ad]/g, ' '],
]

/**
 * Folds quotes, dashes and spaces to ASCII. The length stays the same, so that positions in the folded text
 * are valid in the original.
 */
export function fold(text: string): string {
  for (const [lookalike, ascii] of LOOKALIKES) text = text.replace(lookalike, ascii)
  return text
}

/** Lower case without accents and compatibility characters: `ﬁ` becomes `fi`. The length may change. */
export function plain(word: string): string {
  // A shortcut for ASCII, which is nearly every word.
  if (!/[^ -~]/.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
}
