import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { mcpWords } from '../../site/strings'
import type { SiteCopy } from '../site/site-copy'
import { addTools } from './tools'

/** Serves a copy of the site to an MCP client over standard input and output until the client disconnects. */
export async function serve(site: SiteCopy, version: string): Promise<void> {
  const server = new McpServer(
    { name: 'reachable', version },
    { instructions: mcpWords.instructions },
  )
  addTools(server, site)
  addTwins(server, site)
  await server.connect(new StdioServerTransport())
}

/** Offers the Markdown twin of each page as a resource: `reachable:/symptoms/x/index.md`. */
function addTwins(server: McpServer, site: SiteCopy): void {
  const uriOf = (path: string): string => `reachable:${path}index.md`
  const mimeType = 'text/markdown'
  const template = new ResourceTemplate('reachable:{+path}', {
    list: () => ({
      resources: site.names().map(({ path }) => {
        const { title, kind } = site.page(path) ?? {}
        return { uri: uriOf(path), name: path, title, mimeType, description: kind }
      }),
    }),
  })
  server.registerResource('pages', template, { description: mcpWords.twins, mimeType }, (uri) => {
    // A twin links to other pages by their file names.
    const path = uri.pathname.replace(/index\.(?:md|html)$/, '')
    const text = site.twin(path.endsWith('/') ? path : `${path}/`)
    if (text === undefined) throw new Error(`no page has the path ${path.slice(0, 200)}`)
    return { contents: [{ uri: uri.href, mimeType, text }] }
  })
}
