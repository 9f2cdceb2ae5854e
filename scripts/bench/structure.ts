import { ingest } from '../../lib/ingest/ingest'
import { loadWorkspace } from '../../lib/ingest/load'
import {
  type PostRecovery,
  recoveryReport,
  totalOf,
} from '../../lib/ingest/reports/recovery-report'
import { precisionAndRecall, type Recovery } from '../../lib/ingest/structure/recovery'

/** npm run bench:structure   how well rules alone find the line breaks of flattened posts */
const workspace = loadWorkspace(process.cwd(), { add: new Map(), remove: new Set() })
const report = recoveryReport(
  ingest(workspace).matters,
  workspace.sources.map(({ read }) => read),
)
print('posts that stand in both shapes', report.bothShapes)
print('posts with line breaks, flattened', report.flattened)

function print(title: string, posts: readonly PostRecovery[]): void {
  console.log(`\n${title}`)
  for (const post of posts) console.log(row(post, post.slug))
  console.log(row(totalOf(posts), 'all'))
}

function row(recovery: Recovery, name: string): string {
  const { precision, recall } = precisionAndRecall(recovery)
  const counts = [recovery.expected, recovery.found, recovery.right].map((n) =>
    String(n).padStart(5),
  )
  return `${counts.join('')}  precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  ${name}`
}
