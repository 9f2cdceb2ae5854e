import { knowledge } from '../../lib/site/knowledge'
import { endpointFiles } from '../../lib/site/endpoints/all-files'

type Context = { params: Promise<{ file: string[] }> }

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return [...endpointFiles(knowledge()).keys()].map((path) => ({ file: path.split('/') }))
}

/**
 * Serves the files of `lib/site/endpoints` in development: feeds, data, Markdown twins, preview images and discovery
 * files. A build writes them without Next.
 */
export async function GET(_request: Request, { params }: Context) {
  const path = (await params).file.join('/')
  const file = endpointFiles(knowledge()).get(path)
  if (!file) return new Response(null, { status: 404 })
  return new Response(file.content(), { headers: { 'content-type': file.type } })
}
