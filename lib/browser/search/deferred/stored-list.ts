import { store, readStored } from '../../ui/storage'

/** Most searches stored in a list. */
const MOST = 30

/** A list of searches in local storage, newest first, without duplicates. It is never sent. */
export class StoredList {
  constructor(readonly key: 'recent' | 'missed') {}

  all(): string[] {
    return readStored<string[]>(this.key, [])
  }

  /** Adds a search of three characters or more. Replaces its own prefixes (`emfi`, then `emfile`). */
  add(query: string): void {
    const q = query.trim().slice(0, 300)
    if (q.length < 3) return
    store(this.key, [q, ...this.all().filter((old) => !q.startsWith(old))].slice(0, MOST))
  }

  clear(): void {
    store(this.key, null)
  }
}
