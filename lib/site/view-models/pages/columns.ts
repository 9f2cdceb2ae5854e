/**
 * Splits sections between the column beside the steps and the full width below, so that both columns end at about the
 * same height.
 *
 * @param room characters of Markdown that the column lacks to be as long as the other one
 */
export function fillColumn<Section extends { readonly markdown: string }>(
  sections: readonly Section[],
  room: number,
): { beside: readonly Section[]; below: readonly Section[] } {
  let left = room
  const end = sections.findIndex(({ markdown }) => {
    if (left < markdown.length / 2) return true
    left -= markdown.length
    return false
  })
  const count = end < 0 ? sections.length : end
  return { beside: sections.slice(0, count), below: sections.slice(count) }
}
