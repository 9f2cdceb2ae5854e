import { shortPath, twinPath } from '../../../lib/site/addresses'
import { citation } from '../../../lib/site/view-models/pages/citation'
import { config } from '../../../lib/site/config'
import { contentId } from '../../../lib/site/content-id'
import { knowledge } from '../../../lib/site/knowledge'
import { reportAddress } from '../../../lib/site/view-models/pages/report'
import { pageWords } from '../../../lib/site/strings'
import { Copy } from './copy'

/** Tools for a page: print it, open it as Markdown, report a problem, cite it. */
export function Tools(props: { id?: string; url: string; title: string; reviewed?: string }) {
  const build = contentId(knowledge())
  const path = props.id === undefined ? props.url : shortPath(props.id)
  const report = reportAddress(config.report, { title: props.title, path, build })
  const cite = citation({ ...props, path, build })
  return (
    <aside className="tools" aria-label={pageWords.tools}>
      <link rel="alternate" type="text/markdown" href={twinPath(props.url)} />
      <div className="row">
        <button type="button" className="js quiet" data-print="">
          {pageWords.print}
        </button>
        <a href={twinPath(props.url)}>{pageWords.markdown}</a>
        {report && <a href={report}>{pageWords.report}</a>}
      </div>
      <p className="soft">
        {pageWords.cite}: <span>{cite}</span>{' '}
        <Copy text={cite} path={path} label={pageWords.copyCitation} />
      </p>
    </aside>
  )
}
