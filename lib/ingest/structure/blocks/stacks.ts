import { CRASH_HEADER, STACK_FRAME } from '../patterns'
import { fenceRuns } from './runs'

/** Crash reports and stacks, one frame a line, as `text`: three lines or more, headers included. */
export const stacks = fenceRuns({
  start: (line) => STACK_FRAME.test(line) || CRASH_HEADER.test(line),
  more: (line) => STACK_FRAME.test(line) || CRASH_HEADER.test(line) || line === '...',
  atLeast: 3,
  language: 'text',
})
