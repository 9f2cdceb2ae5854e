/**
 * A copy of a part of a text, to be kept. Engines let a part share the memory of the whole, which then stays as long as
 * the part: a line of a log would keep all that was read with it.
 */
export function detached(part: string): string {
  return ` ${part}`.slice(1)
}
