import type { Area } from '../../../lib/model/common'
import { knowledge } from '../../../lib/site/knowledge'
import { areaFeed } from '../../../lib/site/view-models/lists/area-feed'

/** Tells feed readers that are given the page's address of the feed of its area. */
export function AreaFeedLink({ area }: { area: Area }) {
  const { path, title } = areaFeed(area, knowledge().areas)
  return <link rel="alternate" type="application/atom+xml" href={path} title={title} />
}
