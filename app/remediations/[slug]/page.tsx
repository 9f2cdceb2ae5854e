import { Forward, Tombstone } from '../../_components/frame/forward'
import { RemedyPage } from '../../_components/pages/remedy-page'
import { knowledge } from '../../../lib/site/knowledge'
import { nextParams, routeParams } from '../../../lib/site/route-params'
import { atSlug } from '../../../lib/site/view-models/pages/lookup'
import { describe, unlisted } from '../../../lib/site/metadata'

type Props = { params: Promise<{ slug: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return nextParams(routeParams.remediations(knowledge()))
}

export async function generateMetadata({ params }: Props) {
  const found = atSlug(knowledge(), 'remediations', (await params).slug)
  return found.is === 'page'
    ? describe({ ...found.page, card: true })
    : unlisted((await params).slug)
}

export default async function Page({ params }: Props) {
  const found = atSlug(knowledge(), 'remediations', (await params).slug)
  if (found.is === 'retired') return <Tombstone entry={found.entry} />
  if (found.is === 'moved') return <Forward to={found.page.url} title={found.page.title} />
  return <RemedyPage remedy={found.page} knowledge={knowledge()} />
}
