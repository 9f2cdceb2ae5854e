/** Characters that look alike and are typed for one another, each folded to one ASCII character. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032`\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-'],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000\u200b-\u200d\ufeff\u00ad]/g, ' '],
]

/**
 * Folds quotes, dashes and spaces to ASCII. The length never changes, so that a place in the folded
 * text is the same place in the original.
 */
export function fold(text: string): string {
  for (const [alike, ascii] of ALIKE) text = text.replace(alike, ascii)
  return text
}

/** Lower case without accents, compatibility forms written out: `ﬁ` becomes `fi`. May change length. */
export function plain(word: string): string {
  // Nearly every word is ASCII, to which the rest would do nothing.
  if (!/[^ -~]/.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
}
