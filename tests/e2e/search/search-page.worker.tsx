import { parentPort } from 'node:worker_threads'
import { renderPage } from '../../../app/_render/render-page'
import * as search from '../../../app/search/page'

/** Worker that renders the search page with the settings of its environment, and posts the HTML. */
const page = {
  default: async () => search.default(),
  generateMetadata: async () => search.generateMetadata(),
}
void renderPage(page, {}, []).then((html) => parentPort?.postMessage(html))
