import type { Knowledge } from '../../model/knowledge'
import { sha256 } from '../../util/node/sha256'
import { valueOfRead } from './tracked-content'

/** Hashes of what can be read of the content, by which a build sees whether it is the same as before. */
export class ReadHashes {
  readonly #knowledge: Knowledge
  readonly #hashes = new Map<string, string>()

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge
  }

  /** Hash of what a read with this name gives. */
  of(name: string): string {
    const known = this.#hashes.get(name) ?? hashOf(valueOfRead(name, this.#knowledge))
    this.#hashes.set(name, known)
    return known
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
