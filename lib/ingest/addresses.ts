/** An address in text; it ends at white space or a quote. */
export const ADDRESS = /https?:\/\/\w[^\s<>"“”‘’\\^`{|}]{2,2000}/g

/** Removes the sentence punctuation or closing bracket after an address. */
export function trimAddress(address: string): string {
  let end = address.length
  let open = 0
  for (const char of address) open += char === '(' ? 1 : char === ')' ? -1 : 0
  while (end > 0) {
    const last = address[end - 1] as string
    if (last === ')' && open < 0) open++
    else if (!/[.,;:!?'*_~\]]/.test(last)) break
    end--
  }
  return address.slice(0, end)
}
