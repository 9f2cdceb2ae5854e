/**
 * Names of what was read while something was made. `posts` is all posts, and `posts/a` is one of them.
 * Only a build notes them; elsewhere nothing is noted.
 */
export type Reads = ReadonlySet<string>

/** Something made, and what was read for it. */
export interface Made<Value> {
  readonly value: Value
  readonly reads: Reads
}

/** What is read for the thing that is being made now. */
let current: Set<string> | null = null

/** Notes that the thing that is being made depends on something. */
export function noteRead(name: string): void {
  current?.add(name)
}

/** Makes a value apart from the thing that is being made, which does not depend on what is read for the value. */
export function makeApart<Value>(make: () => Value): Made<Value> {
  const [outer, reads] = [current, new Set<string>()]
  current = reads
  try {
    return { value: make(), reads: withoutCovered(reads) }
  } finally {
    current = outer
  }
}

/** Makes a value asynchronously and returns what was read for it. Makes one value at a time. */
export async function makeNoting<Value>(make: () => Promise<Value>): Promise<Made<Value>> {
  const reads = new Set<string>()
  current = reads
  try {
    return { value: await make(), reads: withoutCovered(reads) }
  } finally {
    current = null
  }
}

/** Leaves out `posts/a` where all `posts` were read. */
function withoutCovered(reads: Set<string>): Reads {
  for (const name of reads) {
    const slash = name.indexOf('/')
    if (slash > 0 && reads.has(name.slice(0, slash))) reads.delete(name)
  }
  return reads
}
