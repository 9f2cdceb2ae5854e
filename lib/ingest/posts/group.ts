import { letters, likeness, plainTitle, shingles, sketch } from './identity'
import type { ReadSighting } from '../read/page'

/** A reading of a post, with the file it stands in. */
export interface SourceSighting {
  readonly file: string
  readonly sighting: ReadSighting
}

/** `<file>:<first line>`, by which ids.yaml knows a sighting. */
export function sightingKey(reading: SourceSighting): string {
  return `${reading.file}:${reading.sighting.lines[0]}`
}

/** How much of two texts must agree for the one to be an edit of the other. */
const SAME_POST = 0.5
/** A cut text is recognised by its beginning; shorter beginnings could be anybody's. */
const SHORTEST_BEGINNING = 40

/**
 * Groups readings that show the same post. Two readings are the same post when
 * - ids.yaml names both as places of one post (`known`), or
 * - their texts are equal but for white space and no different titles are shown, or
 * - they show the same title, or one shows none, and one text is an edit or the cut beginning of the other.
 *
 * @returns groups in order of their first reading, and cut titles that belong to no post.
 */
export function groupSightings(
  readings: readonly SourceSighting[],
  known: ReadonlyMap<string, string>,
): {
  readonly groups: readonly (readonly SourceSighting[])[]
  readonly unplaced: readonly SourceSighting[]
} {
  const groups: Group[] = []
  const index = new GroupIndex()
  const byId = new Map<string, Group>()
  const unplaced: SourceSighting[] = []
  // Whole and titled readings first, so that cut and untitled ones find what they belong to.
  const order = readings.map((reading, position) => ({ reading, position, ...traits(reading) }))
  const ranked = [...order].sort((a, b) => rank(a) - rank(b) || a.position - b.position)
  for (const item of ranked) {
    const id = known.get(sightingKey(item.reading))
    const group = (id && byId.get(id)) || index.find(item)
    if (group) {
      group.members.push(item)
      index.add(group, item)
      if (id) byId.set(id, group)
    } else if (item.text === '' && !item.reading.sighting.complete) {
      unplaced.push(item.reading)
    } else {
      const fresh: Group = { members: [item], title: item.title }
      groups.push(fresh)
      index.add(fresh, item)
      if (id) byId.set(id, fresh)
    }
  }
  const sorted = groups
    .map((group) => [...group.members].sort((a, b) => a.position - b.position))
    .sort((a, b) => (a[0]?.position ?? 0) - (b[0]?.position ?? 0))
  return { groups: sorted.map((group) => group.map(({ reading }) => reading)), unplaced }
}

interface Traits {
  readonly reading: SourceSighting
  readonly position: number
  readonly title: string | null
  readonly text: string
}

interface Group {
  readonly members: Traits[]
  readonly title: string | null
}

function traits(reading: SourceSighting): { title: string | null; text: string } {
  const { title, text } = reading.sighting
  return { title: title === null ? null : plainTitle(title), text: letters(text) }
}

function rank(item: Traits): number {
  if (!item.reading.sighting.complete) return item.text === '' ? 3 : 2
  return item.title === null ? 1 : 0
}

/** Finds the group a reading belongs to without comparing it with every other. */
class GroupIndex {
  private readonly byText = new Map<string, Group[]>()
  private readonly byTitle = new Map<string, Group[]>()
  private readonly byBeginning = new Map<string, Group[]>()
  private readonly bySketch = new Map<number, Group[]>()
  private readonly shinglesOf = new Map<string, Uint32Array>()

  add(group: Group, item: Traits): void {
    if (item.title !== null) push(this.byTitle, item.title, group)
    if (item.text === '' || this.byText.get(item.text)?.includes(group)) return
    push(this.byText, item.text, group)
    push(this.byBeginning, item.text.slice(0, SHORTEST_BEGINNING), group)
    for (const value of sketch(this.shingles(item))) push(this.bySketch, value, group)
  }

  find(item: Traits): Group | undefined {
    const fits = (group: Group): boolean =>
      item.title === null || group.title === null || group.title === item.title
    const equal = this.byText.get(item.text)?.find(fits)
    if (equal) return equal
    if (!item.reading.sighting.complete) {
      const cut = this.findCut(item, fits)
      if (cut) return cut
    }
    const candidates = new Set<Group>()
    for (const value of sketch(this.shingles(item))) {
      for (const group of this.bySketch.get(value) ?? []) if (fits(group)) candidates.add(group)
    }
    return this.mostAlike(item, [...candidates])
  }

  /** Where a reading that the end of its file cuts belongs. */
  private findCut(item: Traits, fits: (group: Group) => boolean): Group | undefined {
    if (item.text === '') {
      const titles = [...this.byTitle].filter(([title]) => title.startsWith(item.title ?? '\0'))
      const groups = new Set(titles.flatMap(([, found]) => found))
      return groups.size === 1 ? [...groups][0] : undefined
    }
    const sameTitle = item.title === null ? [] : (this.byTitle.get(item.title) ?? [])
    const sameBeginning =
      item.text.length < SHORTEST_BEGINNING
        ? []
        : (this.byBeginning.get(item.text.slice(0, SHORTEST_BEGINNING)) ?? [])
    return [...sameTitle, ...sameBeginning.filter(fits)].find((group) =>
      group.members.some((member) => member.text.startsWith(item.text)),
    )
  }

  private mostAlike(item: Traits, candidates: readonly Group[]): Group | undefined {
    const own = this.shingles(item)
    let best: Group | undefined
    let most = SAME_POST
    for (const group of candidates) {
      for (const member of group.members) {
        const alike = likeness(own, this.shingles(member))
        if (alike >= most) {
          most = alike
          best = group
        }
      }
    }
    return best
  }

  private shingles(item: Traits): Uint32Array {
    const found = this.shinglesOf.get(item.text) ?? shingles(item.reading.sighting.text)
    this.shinglesOf.set(item.text, found)
    return found
  }
}

function push<K>(map: Map<K, Group[]>, key: K, group: Group): void {
  const groups = map.get(key)
  if (!groups) map.set(key, [group])
  else if (!groups.includes(group)) groups.push(group)
}
