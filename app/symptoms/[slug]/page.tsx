import { Forward, Tombstone } from '../../_components/frame/forward'
import { SymptomPage } from '../../_components/pages/symptom-page'
import { knowledge } from '../../../lib/site/knowledge'
import { nextParams, routeParams } from '../../../lib/site/route-params'
import { atSlug } from '../../../lib/site/view-models/pages/lookup'
import { describeList, unlisted } from '../../../lib/site/metadata'

type Props = { params: Promise<{ slug: string; number?: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return nextParams(routeParams.symptoms(knowledge()))
}

export async function generateMetadata({ params }: Props) {
  const { slug, number } = await params
  const found = atSlug(knowledge(), 'symptoms', slug)
  return found.is === 'page' ? describeList({ ...found.page, card: true }, number) : unlisted(slug)
}

/** Page of a symptom; with a number from 2, a further page of the list of its reports. */
export default async function Page({ params }: Props) {
  const { slug, number } = await params
  const found = atSlug(knowledge(), 'symptoms', slug)
  if (found.is === 'retired') return <Tombstone entry={found.entry} />
  if (found.is === 'moved') return <Forward to={found.page.url} title={found.page.title} />
  return <SymptomPage symptom={found.page} knowledge={knowledge()} number={number} />
}
