import { CRASH_HEADER, STACK_FRAME } from '../patterns'
import { fenceRuns } from './runs'

/** Crash reports and stacks, one frame per line, as `text`: at least three lines, including headers. */
export const stacks = fenceRuns({
  start: (line) => STACK_FRAME.test(line) || CRASH_HEADER.test(line),
  more: (line) => STACK_FRAME.test(line) || CRASH_HEADER.test(line) || line === '...',
  atLeast: 3,
  language: 'text',
})
