import { Forward, Tombstone } from '../../_components/frame/forward'
import { PostPage } from '../../_components/pages/post-page'
import { knowledge } from '../../../lib/site/knowledge'
import { atSlug } from '../../../lib/site/view-models/pages/lookup'
import { nextParams, routeParams } from '../../../lib/site/route-params'
import { describe, unlisted } from '../../../lib/site/metadata'
import { postSummary } from '../../../lib/site/view-models/posts/post-view'

type Props = { params: Promise<{ slug: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return nextParams(routeParams.posts(knowledge()))
}

export async function generateMetadata({ params }: Props) {
  const found = atSlug(knowledge(), 'posts', (await params).slug)
  return found.is === 'page'
    ? describe({ ...found.page, summary: postSummary(found.page), card: true })
    : unlisted((await params).slug)
}

export default async function Page({ params }: Props) {
  const found = atSlug(knowledge(), 'posts', (await params).slug)
  if (found.is === 'retired') return <Tombstone entry={found.entry} />
  if (found.is === 'moved') return <Forward to={found.page.url} title={found.page.title} />
  return <PostPage post={found.page} knowledge={knowledge()} />
}
