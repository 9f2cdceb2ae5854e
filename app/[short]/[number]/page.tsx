import { Forward, Tombstone } from '../../_components/frame/forward'
import type { IdEntry } from '../../../lib/model/ids'
import { knowledge } from '../../../lib/site/knowledge'
import { idEntries, pagesById } from '../../../lib/site/view-models/pages/lookup'
import { unlisted } from '../../../lib/site/metadata'

type Props = { params: Promise<{ short: string; number: string }> }

export const dynamicParams = false

/** Every id keeps its short address, except ids of pages that do not exist yet. */
export function generateStaticParams() {
  return [...idEntries(knowledge()).values()]
    .filter(isPublished)
    .map(({ id }) => ({ short: id.slice(0, 1), number: id.slice(1) }))
}

export async function generateMetadata(props: Props) {
  const { entry, page } = await entryAt(props)
  return unlisted(page?.title ?? entry.slug)
}

export default async function Short(props: Props) {
  const { entry, page } = await entryAt(props)
  return page ? <Forward to={page.url} title={page.title} /> : <Tombstone entry={entry} />
}

function isPublished(entry: IdEntry): boolean {
  return entry.retired !== undefined || pagesById(knowledge()).has(entry.id)
}

async function entryAt({ params }: Props) {
  const { short, number } = await params
  const entry = idEntries(knowledge()).get(short + number)
  if (!entry || !isPublished(entry))
    throw new Error(`No page was ever given the id ${short}${number}.`)
  return { entry, page: pagesById(knowledge()).get(entry.id) }
}
