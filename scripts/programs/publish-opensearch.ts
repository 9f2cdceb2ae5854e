import { parseArgs } from 'node:util'
import { Client } from '@opensearch-project/opensearch'
import { contentRoot } from '../../lib/knowledge/content-root'
import { loadKnowledge } from '../../lib/knowledge/load'
import { lineReader } from '../../lib/logs/node/line-reader'
import { FaultError } from '../../lib/model/fault'
import { judgedQueries, measureSearch } from '../../lib/dev/bench/search/judged-sets'
import { postsOf } from '../../lib/dev/bench/search/engines'
import { rankIn } from '../../lib/publish/ask'
import { publish } from '../../lib/publish/publish'
import { buildIndex } from '../../lib/search/index/build/build-index'
import { searchDocuments } from '../../lib/search/index/build/documents'
import { openIndexFiles } from '../../lib/search/node'
import { searchRecords } from '../../lib/site/endpoints/records'

/**
 * npm run publish:opensearch -- --node URL [--node URL…]
 *
 * Loads content/ into OpenSearch, into a new index beside the one that serves. The alias points to it when the number
 * of pages and the judged queries are right. See docs/scale.md.
 *
 * --alias NAME      reachable if not given
 * --shards N        1 if not given
 * --replicas N      1 if not given
 */
const { values } = parseArgs({
  options: {
    node: { type: 'string', multiple: true },
    alias: { type: 'string', default: 'reachable' },
    shards: { type: 'string', default: '1' },
    replicas: { type: 'string', default: '1' },
  },
})
/** How much worse than the static engine the new index may answer, in nDCG at 10. */
const WORSE = 0.03

try {
  const knowledge = loadKnowledge(contentRoot())
  const documents = searchDocuments(knowledge)
  const { files } = buildIndex(documents, knowledge.searchContent)
  const client = new Client({ nodes: nodes(), maxRetries: 5, requestTimeout: 30_000 })
  const judge = async (index: string): Promise<string | null> => {
    const queries = judgedQueries('dev')
    const measured = [
      undefined,
      rankIn(client, index, (error) => console.error(error.message)),
    ].map(async (rank) =>
      measureSearch(
        await openIndexFiles(files, rank),
        queries,
        postsOf(documents),
        lineReader(knowledge),
      ),
    )
    const [here = NaN, there = NaN] = (await Promise.all(measured)).map(({ ndcg10 }) => ndcg10)
    console.error(
      `nDCG@10 of ${queries.length} judged queries: ${there.toFixed(3)}, static index ${here.toFixed(3)}`,
    )
    return there >= here - WORSE
      ? null
      : `nDCG@10 ${there.toFixed(3)} instead of ${here.toFixed(3)}`
  }
  const { index, sent, skipped, retries } = await publish(client, searchRecords(knowledge), [], {
    alias: values.alias,
    shards: Number(values.shards),
    replicas: Number(values.replicas),
    judge,
    log: (line) => console.error(line),
  })
  console.log(
    `${values.alias} → ${index}: ${sent} pages loaded, ${skipped} there already, ${retries} requests repeated`,
  )
} catch (error) {
  if (!(error instanceof FaultError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function nodes(): string[] {
  const given = (values.node ?? []).filter((url) => URL.canParse(url))
  if (given.length > 0 && given.length === values.node?.length) return given
  throw new FaultError([
    {
      file: 'publish:opensearch',
      line: null,
      problem: 'the addresses of the nodes are missing or wrong',
      expected: '--node URL, once for each node that may be asked',
      found: (values.node ?? ['no --node']).join(' '),
      fix: 'npm run publish:opensearch -- --node http://127.0.0.1:9200',
    },
  ])
}
