/** Longest time in milliseconds that work may hold up a page; a quarter of a frame, since phones are slower. */
const SLICE = 4

/** Runs work to its end and lets the page breathe between slices. */
export async function inSlices<T>(work: Generator<void, T>): Promise<T> {
  let start = performance.now()
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (performance.now() - start < SLICE) continue
    await new Promise((resume) => setTimeout(resume))
    start = performance.now()
  }
}

/** Lets the page breathe between two steps, where the browser can do so without losing its turn. */
export async function yieldToPage(): Promise<void> {
  await (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.()
}
