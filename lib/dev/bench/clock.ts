/** A moment, in seconds on the clock and of the processor over all threads: on a busy machine they differ. */
export interface Moment {
  readonly wall: number
  readonly processor: number
}

/** Now. */
export function clock(): Moment {
  const { user, system } = process.cpuUsage()
  return { wall: performance.now() / 1000, processor: (user + system) / 1_000_000 }
}

/** What has passed from one moment to another. */
export function passed(from: Moment, to: Moment): Moment {
  return { wall: to.wall - from.wall, processor: to.processor - from.processor }
}
