/** Breaks a text that lost its line breaks. */
export function unflatten(text: string): string[] {
  return [text]
}
