import { splitMatches } from './segment'

/** A prompt and a command up to the end of the text, without a sentence in it. */
const PROMPT = /(?<= )\$ (?:\/[\w/.-]{2,80}|[a-z][\w-]{1,30})(?: [^\s.]\S{0,300}){0,12}$/g

/** Commands after a prompt. */
export const shellSegments = splitMatches(PROMPT)
