/** Topics of the forum's banners, and how a banner ends. */
const SUBJECT =
  /\b(?:survey|WWDC ?\d{0,2}|conference|Apple Developer (?:app|event)|Meet with Apple)\b/iu
const CALL =
  /\b(?:take the survey(?: here)?|learn more|sign up(?: now)?|register(?: now)?|find out more|watch now|join us|view (?:now|schedule|details)|get (?:ready|started))\W*$/iu
const THANKS =
  /^Thank(?:s| you) for (?:being (?:a )?part of|joining us (?:at|for)|attending) .{2,60}$/iu

/** Whether a line announces a conference or a survey above a page, so that it belongs to no post. */
export function isBanner(line: string): boolean {
  if (line.length > 240) return false
  const text = line.trim()
  return THANKS.test(text) || (SUBJECT.test(text) && CALL.test(text))
}
