import { once } from 'node:events'
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
  return (await startInWorkers<Result>(entry, jobs)).messages
}

/**
 * The same, but returns as soon as the threads run, so that this one can do work of its own meanwhile.
 *
 * @returns what they give, apart, because a promise for a promise would wait for both
 */
export async function startInWorkers<Result>(
  entry: string,
  jobs: readonly unknown[],
): Promise<{ readonly messages: Promise<Result[]> }> {
  const code = await bundled(entry)
  const messages = jobs.map(
    (job) =>
      new Promise<Result>((resolve, reject) => {
        const worker = startWorker(code, job)
        worker.once('message', resolve)
        worker.once('error', reject)
      }),
  )
  return { messages: Promise.all(messages) }
}

/**
 * Runs a script in a few threads, which take the jobs in turn.
 *
 * @param entry the script; it answers each message, which is a job, with one message
 * @param jobs made only when a thread is free, so that few are in memory
 * @param known answer to a job that no thread needs to do, or null
 * @returns the answers, in the order of the jobs
 */
export async function* mapInWorkers<Job, Result>(
  entry: string,
  jobs: Iterable<Job> | AsyncIterable<Job>,
  known: (job: Job) => Result | null,
): AsyncGenerator<Result> {
  const code = await bundled(entry)
  const workers: Worker[] = []
  const answers: Promise<Result>[] = []
  let count = 0
  try {
    for await (const job of jobs) {
      const next = answers.length < THREADS ? undefined : answers.shift()
      if (next) yield await next
      const answer = known(job)
      if (answer !== null) {
        answers.push(Promise.resolve(answer))
        continue
      }
      const worker = (workers[count++ % THREADS] ??= startWorker(code))
      answers.push(once(worker, 'message').then(([answer]) => answer as Result))
      worker.postMessage(job)
    }
    for (const answer of answers) yield await answer
  } finally {
    for (const worker of workers) await worker.terminate()
  }
}

function startWorker(code: string, workerData?: unknown): Worker {
  return new Worker(code, {
    eval: true,
    workerData,
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  })
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
