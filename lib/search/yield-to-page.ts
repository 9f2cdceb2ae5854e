/** Lets the page handle input between two steps, if the browser can do so without putting this task last. */
export async function yieldToPage(): Promise<void> {
  await (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.()
}
