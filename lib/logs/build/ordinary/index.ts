import { CRASH_LINES } from './crashes'
import { NETWORK_LINES } from './network'
import { OTHER_LINES } from './other'
import { SYSTEM_LINES } from './system'

/**
 * Lines that healthy systems print, of our own making after the formats of each program. They teach the
 * matcher what says nothing: a word that is common here weighs little, a template must be more alike to a
 * line than any of these is, and a signature that matches one of them counts as weak. When the matcher
 * names a page for a line that has nothing to do with it, add that line here.
 */
export const ORDINARY_LINES: readonly string[] = [
  SYSTEM_LINES,
  NETWORK_LINES,
  CRASH_LINES,
  OTHER_LINES,
].flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''))
