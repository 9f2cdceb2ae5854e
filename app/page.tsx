import { ChangeList } from './_components/lists/change-list'
import { SearchBox } from './_components/frame/search-box'
import { OutcomeLegend, OutcomeSign } from './_components/parts/badges'
import { areaTitle } from '../lib/site/view-models/lists/areas'
import { counts } from '../lib/site/view-models/lists/counts'
import { knowledge } from '../lib/site/knowledge'
import { pageChanges } from '../lib/site/view-models/pages/history'
import { firstRemedy } from '../lib/site/view-models/pages/lookup'
import { describe } from '../lib/site/metadata'
import { byArea, byReports } from '../lib/site/view-models/lists/order'
import { homeWords, menuWords, siteWords } from '../lib/site/strings'
import { config } from '../lib/site/config'
import './styles/pages/home.css'

/** Number of recent changes shown. */
const RECENT = 2

/** Number of symptoms shown per area; `homeWords.areasIntro` states it. The page of the area lists all. */
const MOST_REPORTED = 2

export function generateMetadata() {
  const described = describe({ url: '/', title: config.name, summary: siteWords.description })
  return { ...described, title: { absolute: `${config.name}: ${siteWords.tagline}` } }
}

/** Home page: the search, links to the lists, symptoms by area, recent changes and counts. */
export default function Home() {
  const all = knowledge()
  const number = counts(all)
  const recent = pageChanges(all).slice(0, RECENT)
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
      <p className="soft">{siteWords.tagline}</p>
      <SearchBox />
      <ul className="list ways" aria-label={homeWords.ways}>
        <Way href="/symptoms/" words={menuWords.symptoms} about={homeWords.everything} />
        <Way href="/errors/" words={menuWords.errors} about={homeWords.wayErrors} />
        <Way href="/log/" words={menuWords.log} about={homeWords.wayLog} />
        <Way href="/browse/" words={menuWords.browse} about={homeWords.wayBrowse} />
        <Way href="/guides/" words={menuWords.guides} about={homeWords.wayGuides} />
        <Way href="/changes/" words={menuWords.changes} about={homeWords.wayChanges} />
      </ul>
      <h2>{homeWords.areas}</h2>
      <p className="soft">{homeWords.areasIntro}</p>
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
      {recent.length > 0 && <h2>{homeWords.changed}</h2>}
      <ChangeList changes={recent} />
      <dl className="numbers">
        <Number of={number.posts} words={homeWords.counts.posts} href="/posts/" />
        <Number of={number.symptoms} words={homeWords.counts.symptoms} href="/symptoms/" />
        <Number
          of={number.remediations}
          words={homeWords.counts.remediations}
          href="/remediations/"
        />
        <Number of={number.errors} words={homeWords.counts.errors} href="/errors/" />
        <Number of={number.reviewed ?? '–'} words={homeWords.counts.reviewed} href="/changes/" />
        <Number
          of={number.sources}
          words={number.captured ? homeWords.counts.sources : homeWords.counts.undated}
          href="/about/"
        />
        {number.captured && (
          <Number of={number.captured} words={homeWords.counts.captured} href="/about/" />
        )}
      </dl>
    </>
  )
}

function Way({ href, words, about }: { href: string; words: string; about: string }) {
  return (
    <li>
      <a href={href}>{words}</a>
      <span className="soft">{about}</span>
    </li>
  )
}

function Number({ of, words, href }: { of: number | string; words: string; href: string }) {
  return (
    <div>
      <dt>
        <a href={href}>{words}</a>
      </dt>
      <dd>{of}</dd>
    </div>
  )
}
