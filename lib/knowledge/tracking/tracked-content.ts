import type { Knowledge } from '../../model/knowledge'
import { makeApart, noteRead } from '../../util/reads'

/** The maps of `Knowledge`, with the list that each is made from. */
const LISTS = new Map<string, keyof Knowledge>([
  ['postBySlug', 'posts'],
  ['symptomBySlug', 'symptoms'],
  ['remedyBySlug', 'remediations'],
  ['guideBySlug', 'guides'],
])

/** Functions of `lookup`, by name. */
const lookups = new Map<string, (key: string, knowledge: Knowledge) => unknown>()

/**
 * Makes a function that finds something small in all of the content. What uses it depends on what it returns, and not
 * on all that it reads.
 *
 * @param name of the lookup, without a slash
 * @param find gets a key and the content; its result is a JSON value, or undefined
 */
export function lookup<Value>(
  name: string,
  find: (key: string, knowledge: Knowledge) => Value,
): (key: string, knowledge: Knowledge) => Value {
  lookups.set(name, find)
  return (key, knowledge) => {
    noteRead(`${name}/${key}`)
    return makeApart(() => find(key, knowledge)).value
  }
}

/** The content as pages get it in a build, which notes what each page reads of it: lists as a whole, pages by slug. */
export function trackedContent(knowledge: Knowledge): Knowledge {
  const tracked = {}
  for (const [name, value] of Object.entries(knowledge)) {
    const list = LISTS.get(name)
    const tracking = list && new TrackedMap(list, value as ReadonlyMap<string, unknown>)
    Object.defineProperty(tracked, name, {
      enumerable: true,
      get: () => {
        if (!tracking) noteRead(name)
        return tracking ?? (value as unknown)
      },
    })
  }
  return tracked as Knowledge
}

/** What a read with this name gives; undefined when there is no such thing. */
export function valueOfRead(name: string, knowledge: Knowledge): unknown {
  const slash = name.indexOf('/')
  if (slash < 0) return new Map<string, unknown>(Object.entries(knowledge)).get(name)
  const [list, key] = [name.slice(0, slash), name.slice(slash + 1)]
  const find = lookups.get(list)
  if (find) return find(key, knowledge)
  for (const [map, listed] of LISTS)
    if (listed === list)
      return (
        new Map<string, unknown>(Object.entries(knowledge)).get(map) as Map<string, unknown>
      ).get(key)
  return undefined
}

/** A map of pages that notes which of them are read. */
class TrackedMap<Page> extends Map<string, Page> {
  readonly #list: string

  constructor(list: string, pages: ReadonlyMap<string, Page>) {
    super()
    for (const [slug, page] of pages) super.set(slug, page)
    this.#list = list
  }

  override get(slug: string): Page | undefined {
    noteRead(`${this.#list}/${slug}`)
    return super.get(slug)
  }

  override has(slug: string): boolean {
    noteRead(`${this.#list}/${slug}`)
    return super.has(slug)
  }

  override get size(): number {
    noteRead(this.#list)
    return super.size
  }

  override entries(): MapIterator<[string, Page]> {
    noteRead(this.#list)
    return super.entries()
  }

  override keys(): MapIterator<string> {
    noteRead(this.#list)
    return super.keys()
  }

  override values(): MapIterator<Page> {
    noteRead(this.#list)
    return super.values()
  }

  override forEach(use: (page: Page, slug: string, all: Map<string, Page>) => void): void {
    noteRead(this.#list)
    super.forEach(use)
  }

  override [Symbol.iterator](): MapIterator<[string, Page]> {
    return this.entries()
  }
}
