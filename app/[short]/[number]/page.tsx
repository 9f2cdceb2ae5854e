import { Forward, Tombstone } from '../../_components/frame/forward'
import { knowledge } from '../../../lib/site/knowledge'
import { idEntries, pagesById } from '../../../lib/site/view-models/pages/lookup'
import { nextParams, routeParams } from '../../../lib/site/route-params'
import { unlisted } from '../../../lib/site/metadata'

type Props = { params: Promise<{ short: string; number: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return nextParams(routeParams.shortAddresses(knowledge()))
}

export async function generateMetadata(props: Props) {
  const { entry, page } = await entryAt(props)
  return unlisted(page?.title ?? entry.slug)
}

export default async function Short(props: Props) {
  const { entry, page } = await entryAt(props)
  return page ? <Forward to={page.url} title={page.title} /> : <Tombstone entry={entry} />
}

async function entryAt({ params }: Props) {
  const { short, number } = await params
  const entry = idEntries(knowledge()).get(short + number)
  const page = pagesById(knowledge()).get(short + number)
  if (!entry || (!page && !entry.retired))
    throw new Error(`No page was ever given the id ${short}${number}.`)
  return { entry, page }
}
