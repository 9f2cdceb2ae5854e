/** Words of the command `reachable` and of its MCP server. */
export const programWords = {
  usage: `Searches a copy of the site. Uses no network.

Usage:
  reachable search WORDS…     pages that answer a question
  reachable explain ERROR     what a code, a symbol or a message means, and what to check
  reachable match FILE        known symptoms in a log; - reads standard input
  reachable page NAME         a page as Markdown: a permanent ID (s74), a slug, or posix/24
  reachable mcp               serves the copy to an assistant (Model Context Protocol, stdio)

Options:
  --site PATH    finished folder or offline ZIP; else $REACHABLE_SITE, this folder, or out/
  --limit N      maximum number of hits, 1 to 50; default 10
  --json         prints the answer as one JSON document
  --version
  --help

Exit status: 0 found, 1 nothing found, 2 usage error or unreadable input.`,
  example: 'reachable search captive portal does not open',
  didYouMean: (words: string) => `Did you mean: ${words}`,
  unknownError: 'Unknown error. Search for the words of its message.',
  noMatch: 'No known symptom and no known error in this log.',
  lines: (lines: string) => `lines ${lines}`,
  check: 'Check first:',
  forms: 'Printed as:',
  pages: 'Symptoms and posts that show it:',
  errorsInLog: 'Errors in this log:',
  closest: 'Closest pages. None may be yours:',
} as const

/** What an assistant is told about the MCP server. */
export const mcpWords = {
  instructions:
    'Answers questions about networking on Apple platforms from a copy of a knowledge base on this machine. Nothing is sent anywhere. Search first, then read a page with get_page before you rely on it. Say how sure an answer is, and give its permanent address. If the answer is “none”, say that the knowledge base has nothing about it.',
  search: {
    title: 'Search',
    description:
      'Finds symptoms, remedies, guides, posts and errors by words, an error code, a symbol or log lines, and says how sure the first hit is.',
    query: 'Words in English, an error code, a symbol, a message or a few log lines',
    limit: 'Maximum number of hits',
  },
  explain: {
    title: 'Explain an error',
    description:
      'Says what an error code, a symbol or a message means, what to check first, and which pages show it.',
    error: 'For example NSURLErrorDomain -1001, EMFILE or Too many open files',
  },
  match: {
    title: 'Match a log',
    description:
      'Finds the lines of a log that are known from a symptom, and the errors that it names. The log stays on this machine.',
    log: 'Text of the log, at most 5 MB',
  },
  page: {
    title: 'Get a page',
    description: 'Gives a page as Markdown, with its evidence and how sure each claim is.',
    name: 'Permanent ID (s74), slug, path, or domain and code of an error (posix/24)',
  },
  twins: 'The page as Markdown',
  tooLong: 'The log is longer than 5 MB. Send the part around the problem.',
} as const
