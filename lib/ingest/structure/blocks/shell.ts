import { fenceRuns } from './runs'

/** Commands for readers to run: a prompt, or a tool at the start of a line with an argument. */
const COMMAND =
  /^(?:[$%] \S|(?:sudo|curl|clang|swift|xcrun|codesign|security|nscurl|ifconfig|networksetup|scutil|tcpdump|dig|nslookup|ping|route|netstat|log|defaults|systemextensionsctl|profiles|openssl|spctl|launchctl) (?:-{1,2}\w|[a-z0-9./]+(?: |$)\S*.{0,300}$)|\.\/[\w.-]+(?: |$))/

/** Prose that starts with a tool's name: it ends as a sentence does or continues in words. */
const SENTENCE = /[.?!:]$|(?: [a-z]{2,}){6}/

const isCommand = (line: string) =>
  /^[$%] \S/.test(line) || (COMMAND.test(line) && !SENTENCE.test(line))

/** Shell commands, one per line, as `sh`. */
export const shellCommands = fenceRuns({
  start: isCommand,
  more: isCommand,
  atLeast: 1,
  language: 'sh',
})
