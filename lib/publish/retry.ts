import { setTimeout } from 'node:timers/promises'
import { errors } from '@opensearch-project/opensearch'

/** First and longest pause before a request is sent again, in milliseconds. */
const FIRST = 100
const LONGEST = 3_000

/** Waits before a request is sent again: twice as long each time. @param attempt 0 after the first failure */
export async function pauseBefore(attempt: number): Promise<void> {
  await setTimeout(Math.min(LONGEST, FIRST * 2 ** attempt))
}

/** Whether an answer with this status may be another one soon: the node is busy, starting, or lost another node. */
export function isBusyStatus(status: number): boolean {
  return status === 429 || status >= 500
}

/** Whether a node answered that it is busy, starting, or lost another node. */
export function isBusy(error: unknown): boolean {
  return error instanceof errors.ResponseError && isBusyStatus(error.statusCode ?? 0)
}

/** Whether a request that failed may succeed later: the engine is busy, or no node answered. */
export function isPassing(error: unknown): boolean {
  return (
    isBusy(error) ||
    error instanceof errors.ConnectionError ||
    error instanceof errors.TimeoutError ||
    error instanceof errors.NoLivingConnectionsError
  )
}
