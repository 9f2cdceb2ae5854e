import { SearchBox } from '../_parts/search-box'
import { describe } from '../../lib/site/metadata'
import { listWords, menuWords, searchWords, siteWords } from '../../lib/site/strings'

export function generateMetadata() {
  return describe({ url: '/search/', title: searchWords.heading, summary: siteWords.description })
}

/** The search with its own address: `?q=` and `#q=` hold the words and the facets. */
export default function SearchPage() {
  return (
    <>
      <h1>{searchWords.heading}</h1>
      <SearchBox ownsAddress />
      <noscript>
        <p>
          {siteWords.noScript} <a href="/symptoms/">{listWords.symptoms}</a>,{' '}
          <a href="/errors/">{menuWords.errors}</a>, <a href="/posts/">{listWords.posts}</a>.
        </p>
      </noscript>
    </>
  )
}
