import { type Region, takeOut, type Segment } from './segment'

/** Elements of a property list: an element with text as a whole, others tag by tag. */
const ELEMENT =
  /<(key|string|integer|real|date|data)>[^<]{0,2000}<\/\1>|<\/?(?:dict|array|plist)(?: [^<>]{0,80})?>|<(?:true|false|dict|array) ?\/>/g

/** Property lists: a line per element, for two or more in a row. */
export function tagSegments(text: string): Segment[] {
  const elements = [...text.matchAll(ELEMENT)]
  const regions: Region[] = []
  for (let first = 0; first < elements.length;) {
    let last = first
    while (last + 1 < elements.length && between(text, elements[last], elements[last + 1]) === '')
      last++
    const from = elements[first]?.index as number
    const to = endOf(elements[last])
    if (last > first)
      regions.push({
        from,
        to,
        lines: elements.slice(first, last + 1).map((element) => element[0]),
      })
    first = last + 1
  }
  return takeOut(text, regions)
}

const endOf = (element: RegExpMatchArray | undefined) =>
  (element?.index ?? 0) + (element?.[0].length ?? 0)
const between = (text: string, a: RegExpMatchArray | undefined, b: RegExpMatchArray | undefined) =>
  text.slice(endOf(a), b?.index).trim()
