import { SearchBox } from './_components/frame/search-box'
import { OutcomeLegend, OutcomeSign } from './_components/parts/badges'
import { areaTitle } from '../lib/site/view-models/lists/areas'
import { counts } from '../lib/site/view-models/lists/counts'
import { knowledge } from '../lib/site/knowledge'
import { firstRemedy } from '../lib/site/view-models/pages/lookup'
import { describe } from '../lib/site/metadata'
import { byArea, byReports } from '../lib/site/view-models/lists/order'
import { homeWords, menuWords, siteWords } from '../lib/site/strings'
import { config, siteDescription } from '../lib/site/config'
import './styles/pages/home.css'

/** Number of symptoms shown per area: those most reported. The page of the area lists all. */
const MOST_REPORTED = 2

export function generateMetadata() {
  const described = describe({ url: '/', title: config.name, summary: siteDescription })
  return { ...described, title: { absolute: `${config.name}: ${siteWords.tagline}` } }
}

/** Home page: the search, examples, and symptoms by area. Search results replace what is below the field. */
export default function Home() {
  const all = knowledge()
  const number = counts(all)
  return (
    <>
      <link rel="alternate" type="application/atom+xml" href="/feed.xml" title={config.name} />
      <link rel="alternate" type="application/feed+json" href="/feed.json" title={config.name} />
      {config.address !== null && (
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href="/opensearch.xml"
          title={config.name}
        />
      )}
      <h1>{homeWords.heading}</h1>
      <SearchBox />
      <div className="rest">
        <p className="row tries">
          <small>{homeWords.tries}</small>
          {homeWords.examples.map((example) => (
            <a key={example} className="chip" href={`/search/?q=${encodeURIComponent(example)}`}>
              {example}
            </a>
          ))}
        </p>
        <h2>{homeWords.areas}</h2>
        <OutcomeLegend />
        <div className="areas">
          {byArea(byReports(all), all.areas).map(([area, symptoms]) => (
            <section key={area} aria-labelledby={area}>
              <h3 id={area}>
                <a href={`/browse/area/${area}/`}>
                  <span>{areaTitle(area, all.areas)}</span>{' '}
                  <small>{homeWords.all(symptoms.length)}</small>
                </a>
              </h3>
              <ul>
                {symptoms.slice(0, MOST_REPORTED).map((symptom) => {
                  const outcome = firstRemedy(symptom, all)?.outcome
                  return (
                    <li key={symptom.slug}>
                      {outcome && <OutcomeSign outcome={outcome} />}
                      <a href={symptom.url}>{symptom.title}</a>
                    </li>
                  )
                })}
              </ul>
            </section>
          ))}
        </div>
        <p className="soft">
          {homeWords.holds(number)} <a href="/changes/">{menuWords.changes}</a>
        </p>
      </div>
    </>
  )
}
