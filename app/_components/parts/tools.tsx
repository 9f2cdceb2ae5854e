import { shortPath, twinPath } from '../../../lib/site/addresses'
import { citation } from '../../../lib/site/view-models/pages/citation'
import { config } from '../../../lib/site/config'
import { pageVersion } from '../../../lib/site/content-id'
import { reportAddress } from '../../../lib/site/view-models/pages/report'
import { pageWords } from '../../../lib/site/strings'
import { Copy } from './copy'

/** What the tools need of a page; the rest of it counts for its version. */
interface Page {
  readonly id?: string
  readonly url: string
  readonly title: string
  readonly reviewed?: string
}

/** Tools for a page: print it, open it as Markdown, report a problem, cite it. */
export function Tools({ page }: { page: Page }) {
  const { title, url } = page
  const version = pageVersion(page)
  const path = page.id === undefined ? url : shortPath(page.id)
  const report = reportAddress(config.report, { title, path, version })
  const cite = citation({ title, reviewed: page.reviewed, path, version })
  return (
    <aside className="tools" aria-label={pageWords.tools}>
      <link rel="alternate" type="text/markdown" href={twinPath(url)} />
      <div className="row">
        <button type="button" className="js quiet" data-print="">
          {pageWords.print}
        </button>
        <a href={twinPath(url)}>{pageWords.markdown}</a>
        {report && <a href={report}>{pageWords.report}</a>}
      </div>
      <p className="soft">
        {pageWords.cite}: <span>{cite}</span>{' '}
        <Copy text={cite} path={path} label={pageWords.copyCitation} />
      </p>
    </aside>
  )
}
