import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'

/** How many threads share work that keeps processors busy. */
export const THREADS = Math.min(availableParallelism(), 8)

/**
 * Size of V8's young generation in MB. With the default of 48 MB, the garbage collector repeatedly copies the trees
 * of the current page, which took a fifth of the processor time. A larger size than this gained nothing.
 */
const YOUNG_GENERATION_MB = 192

/**
 * Runs a script in one thread for each job.
 *
 * @param entry the script; it gets the job as `workerData` and posts one message
 * @returns the messages, in the order of the jobs
 */
export async function inWorkers<Result>(
  entry: string,
  jobs: readonly unknown[],
): Promise<Result[]> {
  const code = await bundled(entry)
  return Promise.all(
    jobs.map(
      (job) =>
        new Promise<Result>((resolve, reject) => {
          const worker = new Worker(code, {
            eval: true,
            workerData: job,
            execArgv: [],
            resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
          })
          worker.once('message', resolve)
          worker.once('error', reject)
        }),
    ),
  )
}

/**
 * Bundles a worker as one script, because a worker does not inherit the main thread's TypeScript loader. Starting
 * that loader in each worker took 0.5 s of processor time; bundling takes 0.1 s once. Styles are left to Next.
 */
async function bundled(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['next/script'],
  })
  return result.outputFiles[0]?.text ?? ''
}
