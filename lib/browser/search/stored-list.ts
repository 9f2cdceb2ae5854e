import { store, readStored } from '../ui/storage'

/** Searches kept of each sort. */
const MOST = 30

/** A list of searches in this browser, newest first, each once. Nothing of it is ever sent. */
export class StoredList {
  constructor(readonly key: 'recent' | 'missed') {}

  all(): string[] {
    return readStored<string[]>(this.key, [])
  }

  /** Adds a search; one that it continues (`emfi`, then `emfile`) is replaced. */
  add(query: string): void {
    const q = query.trim().slice(0, 300)
    if (q.length < 3) return
    store(this.key, [q, ...this.all().filter((old) => !q.startsWith(old))].slice(0, MOST))
  }

  clear(): void {
    store(this.key, null)
  }
}
