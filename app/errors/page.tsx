import type { ErrorDomain } from '../../lib/model/error-code'
import { knowledge } from '../../lib/site/knowledge'
import { describe } from '../../lib/site/metadata'
import { timesSeen } from '../../lib/site/view-models/lists/order'
import { errorWords, menuWords } from '../../lib/site/strings'
import '../styles/pages/errors.css'

export function generateMetadata() {
  return describe({ url: '/errors/', title: menuWords.errors, summary: errorWords.intro })
}

/** List of error domains, the most met first, each with the codes that posts or symptoms mention. */
export default function Errors() {
  const { errorDomains, errors } = knowledge()
  const timesMet = ({ slug }: ErrorDomain): number =>
    errors.reduce((sum, error) => sum + (error.domain.slug === slug ? timesSeen(error) : 0), 0)
  const domains = errorDomains.toSorted(
    (a, b) =>
      timesMet(b) - timesMet(a) || a.domain.localeCompare(b.domain, 'en', { sensitivity: 'base' }),
  )
  return (
    <>
      <h1>{menuWords.errors}</h1>
      <p>
        {errorWords.intro}{' '}
        <a href="/search/" data-find="">
          {errorWords.lookUp}
        </a>
      </p>
      <ul className="list">
        {domains.map((domain) => {
          const seen = errors
            .filter((error) => error.domain.slug === domain.slug && timesSeen(error) > 0)
            .sort((a, b) => timesSeen(b) - timesSeen(a))
          return (
            <li key={domain.slug}>
              <div className="row">
                <a href={`/errors/${domain.slug}/`}>
                  <code>{domain.domain}</code>
                </a>{' '}
                <small>{errorWords.codes(domain.codes.length)}</small>
              </div>
              <span className="soft">{domain.summary}</span>
              {seen.length > 0 && (
                <div className="chips seen">
                  <small>{errorWords.seenHere}</small>
                  {seen.map((error) => (
                    <a key={error.code} className="chip mono" href={error.url}>
                      {error.code} {error.symbols[0]}
                    </a>
                  ))}
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
