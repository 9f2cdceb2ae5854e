import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { z } from 'zod'
import { linesOf } from '../../logs/lines'
import { mcpWords } from '../../site/strings'
import { Explanation, LogOutput, PageOutput, SearchOutput } from '../answers/answers'
import { explainError } from '../answers/explain'
import { matchLog } from '../answers/match'
import { findPage } from '../answers/page'
import { searchSite } from '../answers/search'
import { LIMIT } from '../cli/arguments'
import type { SiteCopy } from '../site/site-copy'

/** Maximum length of a log, in bytes of UTF-8; the same as on the log page of the site. */
const LONGEST_LOG = 5 * 1024 * 1024
/** Maximum length of a query, in characters. Anything longer is a log. */
const LONGEST_QUERY = 20_000

/** The tools only read, make no requests, and give the same answer each time. */
const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false }

/** Offers the answers of the command as tools. A tool that cannot answer gives the reason in its result. */
export function addTools(server: McpServer, site: SiteCopy): void {
  const text = z.string().trim().min(1).max(LONGEST_QUERY)
  const { search, explain, match, page } = mcpWords
  server.registerTool(
    'search',
    {
      ...{ title: search.title, description: search.description, annotations },
      inputSchema: {
        query: text.describe(search.query),
        limit: z.number().int().min(1).max(LIMIT.most).default(LIMIT.usual).describe(search.limit),
      },
      outputSchema: SearchOutput.shape,
    },
    async ({ query, limit }) => result(await searchSite(site, query, limit)),
  )
  server.registerTool(
    'explain_error',
    {
      ...{ title: explain.title, description: explain.description, annotations },
      inputSchema: { error: text.describe(explain.error) },
      outputSchema: Explanation.shape,
    },
    async ({ error }) => result(await explainError(site, error)),
  )
  server.registerTool(
    'match_log',
    {
      ...{ title: match.title, description: match.description, annotations },
      inputSchema: {
        log: z
          .string()
          .refine((log) => Buffer.byteLength(log) <= LONGEST_LOG, mcpWords.tooLong)
          .describe(match.log),
      },
      outputSchema: LogOutput.shape,
    },
    async ({ log }, { signal }) => result(await matchLog(site, [[...linesOf(log)]], signal)),
  )
  server.registerTool(
    'get_page',
    {
      ...{ title: page.title, description: page.description, annotations },
      inputSchema: { name: text.describe(page.name) },
      outputSchema: PageOutput.shape,
    },
    async ({ name }) => result(findPage(site, name)),
  )
}

function result(value: object): CallToolResult {
  return {
    content: [{ type: 'text', text: JSON.stringify(value) }],
    structuredContent: { ...value },
  }
}
