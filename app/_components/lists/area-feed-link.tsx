import type { Area } from '../../../lib/model/common'
import { knowledge } from '../../../lib/site/knowledge'
import { areaFeed } from '../../../lib/site/view-models/lists/area-feed'

/** Link that lets feed readers discover the feed of the page's area. */
export function AreaFeedLink({ area }: { area: Area }) {
  const { path, title } = areaFeed(area, knowledge().areas)
  return <link rel="alternate" type="application/atom+xml" href={path} title={title} />
}
