import type { Knowledge } from '../model/knowledge'
import { makeApart, noteRead } from '../util/reads'
import { sha256 } from '../util/node/sha256'

type Pages = 'posts' | 'symptoms' | 'remediations' | 'guides'

/** The maps of `Knowledge`, with the list that each is made from. */
const LIST_OF = {
  postBySlug: 'posts',
  symptomBySlug: 'symptoms',
  remedyBySlug: 'remediations',
  guideBySlug: 'guides',
} as const satisfies Partial<Record<keyof Knowledge, Pages>>

type MapName = keyof typeof LIST_OF

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
  const tracked = {} as Record<keyof Knowledge, unknown>
  for (const name of Object.keys(knowledge) as (keyof Knowledge)[]) {
    const value = isMapName(name)
      ? new TrackedMap<unknown>(LIST_OF[name], knowledge[name])
      : knowledge[name]
    Object.defineProperty(tracked, name, {
      enumerable: true,
      get: () => {
        if (!isMapName(name)) noteRead(name)
        return value
      },
    })
  }
  return tracked as unknown as Knowledge
}

function isMapName(name: string): name is MapName {
  return name in LIST_OF
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

/** Finds out whether what was read before is the same in other content. */
export class ReadHashes {
  readonly #knowledge: Knowledge
  readonly #hashes = new Map<string, string>()

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge
  }

  /** Hash of what a read with this name gives. */
  of(name: string): string {
    const known = this.#hashes.get(name) ?? hashOf(this.#valueOf(name))
    this.#hashes.set(name, known)
    return known
  }

  #valueOf(name: string): unknown {
    const slash = name.indexOf('/')
    if (slash < 0) return this.#knowledge[name as keyof Knowledge]
    const [list, key] = [name.slice(0, slash), name.slice(slash + 1)]
    const find = lookups.get(list)
    if (find) return find(key, this.#knowledge)
    const [map] = Object.entries(LIST_OF).find(([, listed]) => listed === list) ?? []
    return map === undefined ? undefined : this.#knowledge[map as MapName].get(key)
  }
}

/** Hashes of objects, most of which are part of several lists. */
const hashes = new WeakMap<object, string>()

function hashOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return sha256(JSON.stringify(value) ?? '')
  const known = hashes.get(value)
  if (known !== undefined) return known
  const hash = sha256(textOf(value))
  hashes.set(value, hash)
  return hash
}

function textOf(value: object): string {
  if (value instanceof Map) return textOf([...value])
  return Array.isArray(value) ? value.map(hashOf).join('\n') : JSON.stringify(value)
}
