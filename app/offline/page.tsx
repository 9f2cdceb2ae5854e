import { describe } from '../../lib/site/metadata'
import { knowledge } from '../../lib/site/knowledge'
import { counts } from '../../lib/site/view-models/lists/counts'
import { offlineWords as words } from '../../lib/site/strings'

const ADDRESS = '/offline/'

export function generateMetadata() {
  return describe({ url: ADDRESS, title: words.heading, summary: words.summary })
}

/**
 * How to read the site offline. `lib/build/downloads/download-page.ts` adds files and sizes to the links, because they
 * are known only after the site is built. The script `offline.js` fills the section for the browser.
 */
export default function OfflinePage() {
  return (
    <>
      <h1>{words.heading}</h1>
      <p>{words.summary}</p>
      <h2>{words.inBrowser}</h2>
      <p>{words.inBrowserIntro}</p>
      <div data-offline="">
        <noscript>
          <p>{words.needsScripts}</p>
        </noscript>
      </div>
      <h2>{words.files}</h2>
      <p>{words.holds(counts(knowledge()))}</p>
      <ul>
        <li>
          <a href={ADDRESS} data-download="bundle">
            {words.bundle}
          </a>
          . {words.bundleHow}
        </li>
        <li>
          <a href={ADDRESS} data-download="docset">
            {words.docset}
          </a>
          ,{' '}
          <a href={ADDRESS} data-download="docset-feed">
            {words.docsetFeed}
          </a>
          . {words.docsetHow}
        </li>
        <li>
          <a href={ADDRESS} data-download="epub">
            {words.epub}
          </a>
          . {words.epubHow}
        </li>
      </ul>
    </>
  )
}
