/** White space that patterns do not expect: anything but single spaces between words. */
const UNEVEN = /[^\S ]| {2}|^ | $/

/** A line as patterns expect it: with single spaces, and none at its ends. */
export function folded(line: string): string {
  return UNEVEN.test(line) ? line.replace(/\s+/g, ' ').trim() : line
}
