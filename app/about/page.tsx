import { OutcomeBadge, StateBadge, Sure } from '../_components/parts/badges'
import { Section } from '../_components/frame/section'
import { Confidence, Outcome, State } from '../../lib/model/common'
import { contentId } from '../../lib/site/content-id'
import { knowledge } from '../../lib/site/knowledge'
import { describe } from '../../lib/site/metadata'
import {
  aboutWords,
  confidenceMeanings,
  outcomeMeanings,
  siteWords,
  stateMeanings,
  STORED_FOR_TAB,
  storedWords,
} from '../../lib/site/strings'
import { offeredFiles } from '../../lib/site/endpoints/offered-files'

export function generateMetadata() {
  return describe({ url: '/about/', title: aboutWords.heading, summary: aboutWords.whatText })
}

/** About page: what the site is, what its badges mean, and how to use it offline or from programs. */
export default function About() {
  return (
    <>
      <h1>{aboutWords.heading}</h1>
      <p className="lead">{aboutWords.whatText}</p>
      <Section title={aboutWords.privacy}>
        <p>{aboutWords.privacyText}</p>
      </Section>
      <Section title={aboutWords.stored}>
        <table>
          <thead>
            <tr>
              <th scope="col">{aboutWords.storedWhat}</th>
              <th scope="col">{aboutWords.storedUntil}</th>
            </tr>
          </thead>
          <tbody>
            {(Object.keys(storedWords) as (keyof typeof storedWords)[]).map((name) => (
              <tr key={name}>
                <td>{storedWords[name]}</td>
                <td>{STORED_FOR_TAB.has(name) ? aboutWords.untilTab : aboutWords.untilCleared}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div data-stored="" />
      </Section>
      <Section title={aboutWords.outcomes}>
        <dl className="facts meanings">
          {Outcome.options.map((outcome) => (
            <div key={outcome}>
              <dt>
                <OutcomeBadge outcome={outcome} />
              </dt>
              <dd>{outcomeMeanings[outcome]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={aboutWords.states}>
        <dl className="facts meanings">
          {State.options.map((state) => (
            <div key={state}>
              <dt>
                <StateBadge state={state} />
              </dt>
              <dd>{stateMeanings[state]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={aboutWords.sure}>
        <dl className="facts meanings">
          {Confidence.options.map((confidence) => (
            <div key={confidence}>
              <dt>
                <Sure confidence={confidence} />
              </dt>
              <dd>{confidenceMeanings[confidence]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={aboutWords.addresses}>
        <p>{aboutWords.addressesText}</p>
      </Section>
      <Section title={aboutWords.offline}>
        <p>
          {aboutWords.offlineText} <a href="/offline/">{aboutWords.offlineLink}</a>
        </p>
      </Section>
      <Section title={aboutWords.programs}>
        <ul>
          {offeredFiles().map(({ path, about }) => (
            <li key={path}>
              <a href={path}>{path}</a>: {about}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={aboutWords.sources}>
        <table>
          <thead>
            <tr>
              <th scope="col">{aboutWords.source}</th>
              <th scope="col">{aboutWords.page}</th>
              <th scope="col">{aboutWords.captured}</th>
            </tr>
          </thead>
          <tbody>
            {knowledge().sources.map(({ file, page, captured }) => (
              <tr key={file}>
                <td>
                  <code>{file}</code>
                </td>
                <td>{page}</td>
                <td>{captured}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="soft">{siteWords.version(contentId(knowledge()))}</p>
      </Section>
      <Section title={aboutWords.rights}>
        <p>{aboutWords.rightsText}</p>
      </Section>
    </>
  )
}
