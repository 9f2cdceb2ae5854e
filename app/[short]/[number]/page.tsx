import { Forward, Tombstone } from '../../_components/frame/forward'
import { knowledge } from '../../../lib/site/knowledge'
import { idEntry, pageById } from '../../../lib/site/view-models/pages/lookup'
import { forwarded, unlisted } from '../../../lib/site/metadata'
import { postSummary } from '../../../lib/site/view-models/posts/post-view'
import { nextParams, routeParams } from '../../../lib/site/route-params'

type Props = { params: Promise<{ short: string; number: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return nextParams(routeParams.shortAddresses(knowledge()))
}

export async function generateMetadata(props: Props) {
  const { entry, page } = await entryAt(props)
  if (!page) return unlisted(entry.slug)
  const summary = 'summary' in page ? page.summary : postSummary(page)
  return forwarded({ url: page.url, title: page.title, summary, card: true })
}

export default async function Short(props: Props) {
  const { entry, page } = await entryAt(props)
  return page ? <Forward to={page.url} title={page.title} /> : <Tombstone entry={entry} />
}

async function entryAt({ params }: Props) {
  const { short, number } = await params
  const entry = idEntry(short + number, knowledge())
  const page = pageById(short + number, knowledge())
  if (!entry || (!page && !entry.retired))
    throw new Error(`No page was ever given the id ${short}${number}.`)
  return { entry, page }
}
