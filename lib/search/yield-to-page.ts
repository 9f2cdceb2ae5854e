/** Lets the page answer the reader between two steps, where the browser can do so without losing its turn. */
export async function yieldToPage(): Promise<void> {
  await (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.()
}
