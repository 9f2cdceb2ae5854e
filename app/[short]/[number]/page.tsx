import { Forward, Tombstone } from '../../_components/frame/forward'
import type { IdEntry } from '../../../lib/model/ids'
import { knowledge } from '../../../lib/site/knowledge'
import { unlisted } from '../../../lib/site/metadata'

type Props = { params: Promise<{ short: string; number: string }> }

export const dynamicParams = false

/** Every id keeps its short address, except ids of pages that do not exist yet. */
export function generateStaticParams() {
  return published().map(({ id }) => ({ short: id.slice(0, 1), number: id.slice(1) }))
}

export async function generateMetadata(props: Props) {
  const { entry, page } = await entryAt(props)
  return unlisted(page?.title ?? entry.slug)
}

export default async function Short(props: Props) {
  const { entry, page } = await entryAt(props)
  return page ? <Forward to={page.url} title={page.title} /> : <Tombstone entry={entry} />
}

function published(): IdEntry[] {
  const { ids } = knowledge()
  return [ids.symptoms, ids.remediations, ids.posts, ids.guides]
    .flat()
    .filter((entry) => entry.retired !== undefined || pageOf(entry) !== undefined)
}

function pageOf(entry: IdEntry) {
  const { posts, symptoms, remediations: remedies, guides } = knowledge()
  const pages = [...posts, ...symptoms, ...remedies, ...guides]
  return pages.find(({ id }) => id === entry.id)
}

async function entryAt({ params }: Props) {
  const { short, number } = await params
  const entry = published().find(({ id }) => id === short + number)
  if (!entry) throw new Error(`No page was ever given the id ${short}${number}.`)
  return { entry, page: pageOf(entry) }
}
