/** A point in time, in seconds of wall-clock time and of CPU time over all threads. They differ on a busy machine. */
export interface Moment {
  readonly wall: number
  readonly processor: number
}

/** Returns the current time. */
export function clock(): Moment {
  const { user, system } = process.cpuUsage()
  return { wall: performance.now() / 1000, processor: (user + system) / 1_000_000 }
}

/** Returns the time from one moment to another. */
export function passed(from: Moment, to: Moment): Moment {
  return { wall: to.wall - from.wall, processor: to.processor - from.processor }
}
