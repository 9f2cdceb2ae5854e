import { contentRoot } from '../../lib/knowledge/content-root'
import { loadKnowledge } from '../../lib/knowledge/load'
import { leaveOutEach } from '../../lib/placement/left-out'

/** npm run bench:place   measures the suggestions of `npm run place` on the posts that are placed, each left out */
const knowledge = loadKnowledge(contentRoot())
console.log('| signatures of the post | posts | first | among three |\n| --- | --- | --- | --- |')
for (const signatures of [true, false]) {
  const { posts, first, amongThree, missed } = leaveOutEach(knowledge, { signatures })
  console.log(
    `| ${signatures ? 'kept' : 'left out too'} | ${posts} | ${first.toFixed(2)} | ${amongThree.toFixed(2)} |`,
  )
  console.error(`missed: ${missed.join(', ')}`)
}
