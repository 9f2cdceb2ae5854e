// Starts worker.ts: a worker does not inherit the loader that the main thread reads TypeScript with.
import { tsImport } from 'tsx/esm/api'

await tsImport('./worker.ts', import.meta.url)
