import { SearchBox } from '../_components/frame/search-box'
import { siteDescription } from '../../lib/site/config'
import { describe } from '../../lib/site/metadata'
import {
  listWords,
  menuWords,
  searchHints,
  searchPageWords,
  siteWords,
} from '../../lib/site/strings'
import '../styles/hints.css'

export function generateMetadata() {
  return describe({
    url: '/search/',
    title: searchPageWords.heading,
    summary: siteDescription,
  })
}

/** The search page; `?q=` or `#q=` in its address contains the query and its facets. */
export default function SearchPage() {
  return (
    <>
      <h1>{searchPageWords.heading}</h1>
      <SearchBox />
      <section className="hints js" aria-labelledby="hints">
        <h2 id="hints">{searchHints.heading}</h2>
        <dl className="facts meanings">
          {searchHints.kinds.map(({ what, examples }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd className="row">
                {examples.map((example) => (
                  <a key={example} href={`/search/?q=${encodeURIComponent(example)}`}>
                    <code>{example}</code>
                  </a>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <noscript>
        <p>
          {siteWords.noScript} <a href="/symptoms/">{listWords.symptoms}</a>,{' '}
          <a href="/errors/">{menuWords.errors}</a>, <a href="/posts/">{listWords.posts}</a>.
        </p>
      </noscript>
    </>
  )
}
