import { sightingKey } from '../../../model/post'
import { withoutSpaces, similarity, plainTitle, shingles, sketch } from './similarity'
import type { ReadSighting } from '../../read/types'

/** A sighting with the file of its source. */
export interface SourceSighting extends ReadSighting {
  readonly file: string
}

/** Minimum similarity of two texts for one to be an edit of the other. */
const SAME_POST = 0.5
/** Minimum length of a truncated text that is matched by its beginning; a shorter one could belong to another post. */
const SHORTEST_BEGINNING = 40

/**
 * Groups sightings that show the same post. Two sightings show the same post if
 * - `ids.yaml` lists both as places of one post (`known`), or
 * - their texts differ only in white space and no different titles are shown, or
 * - one text is an edit or the truncated beginning of the other, and their titles are the same or one is
 *   missing.
 *
 * @returns groups in order of their first sighting, and truncated titles that match no post
 */
export function groupSightings(
  sightings: readonly SourceSighting[],
  known: ReadonlyMap<string, string>,
): {
  readonly groups: readonly (readonly SourceSighting[])[]
  readonly unmatchedTitles: readonly SourceSighting[]
} {
  const groups: Group[] = []
  const index = new GroupIndex()
  const byId = new Map<string, Group>()
  const unmatchedTitles: SourceSighting[] = []
  // Complete and titled sightings first, so that truncated and untitled ones can be matched to them.
  const order = sightings.map((sighting, position) => ({ sighting, position, ...traits(sighting) }))
  const ranked = [...order].sort((a, b) => rank(a) - rank(b) || a.position - b.position)
  for (const item of ranked) {
    const id = known.get(sightingKey(item.sighting))
    const group = (id && byId.get(id)) || index.find(item)
    if (group) {
      group.members.push(item)
      index.add(group, item)
      if (id) byId.set(id, group)
    } else if (item.text === '' && !item.sighting.complete) {
      unmatchedTitles.push(item.sighting)
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
  return {
    groups: sorted.map((group) => group.map(({ sighting }) => sighting)),
    unmatchedTitles,
  }
}

interface Traits {
  readonly sighting: SourceSighting
  readonly position: number
  readonly title: string | null
  readonly text: string
}

interface Group {
  readonly members: Traits[]
  readonly title: string | null
}

function traits(sighting: SourceSighting): { title: string | null; text: string } {
  const { title, text } = sighting
  return { title: title === null ? null : plainTitle(title), text: withoutSpaces(text) }
}

function rank(item: Traits): number {
  if (!item.sighting.complete) return item.text === '' ? 3 : 2
  return item.title === null ? 1 : 0
}

/** Finds the group of a sighting without comparing it with every other one. */
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
    const titleFits = (group: Group): boolean =>
      item.title === null || group.title === null || group.title === item.title
    const equal = this.byText.get(item.text)?.find(titleFits)
    if (equal) return equal
    if (!item.sighting.complete) {
      const cut = this.findCut(item, titleFits)
      if (cut) return cut
    }
    const candidates = new Set<Group>()
    for (const value of sketch(this.shingles(item))) {
      for (const group of this.bySketch.get(value) ?? [])
        if (titleFits(group)) candidates.add(group)
    }
    return this.mostSimilar(item, [...candidates])
  }

  /** The group of a sighting that is truncated by the end of its file. */
  private findCut(item: Traits, titleFits: (group: Group) => boolean): Group | undefined {
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
    return [...sameTitle, ...sameBeginning.filter(titleFits)].find((group) =>
      group.members.some((member) => member.text.startsWith(item.text)),
    )
  }

  private mostSimilar(item: Traits, candidates: readonly Group[]): Group | undefined {
    const own = this.shingles(item)
    let best: Group | undefined
    let most = SAME_POST
    for (const group of candidates) {
      for (const member of group.members) {
        const score = similarity(own, this.shingles(member))
        if (score >= most) {
          most = score
          best = group
        }
      }
    }
    return best
  }

  private shingles(item: Traits): Uint32Array {
    const found = this.shinglesOf.get(item.text) ?? shingles(item.sighting.text)
    this.shinglesOf.set(item.text, found)
    return found
  }
}

function push<K>(map: Map<K, Group[]>, key: K, group: Group): void {
  const groups = map.get(key)
  if (!groups) map.set(key, [group])
  else if (!groups.includes(group)) groups.push(group)
}
