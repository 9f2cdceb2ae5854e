import { Bars, StackedBar, Tally } from '../_components/charts/bars'
import { PageList } from '../_components/lists/lists'
import { ReleaseChart } from '../_components/charts/release-chart'
import { Section } from '../_components/frame/section'
import { WaitingList } from '../_components/lists/waiting-list'
import { WholeList } from '../_components/lists/whole-list'
import { coverage, releaseTimeline } from '../../lib/site/view-models/lists/coverage'
import { knowledge } from '../../lib/site/knowledge'
import { describe } from '../../lib/site/metadata'
import { coverageWords } from '../../lib/site/strings'
import '../styles/pages/coverage.css'

export function generateMetadata() {
  return describe({
    url: '/coverage/',
    title: coverageWords.heading,
    summary: coverageWords.intro,
  })
}

/** Number of posts of each list that is shown; the whole list has pages of its own. */
const SHOWN = 50

/** Coverage report for editors: how much is answered, and what needs work. */
export default function CoveragePage() {
  const all = knowledge()
  const found = coverage(all)
  return (
    <>
      <h1>{coverageWords.heading}</h1>
      <p>{coverageWords.intro}</p>
      <div className="cols">
        <Section title={coverageWords.byOutcome}>
          <Bars shares={found.byOutcome} caption={coverageWords.byOutcome} />
        </Section>
        <Section title={coverageWords.byKind}>
          <Bars shares={found.byKind} caption={coverageWords.byKind} />
        </Section>
        <Section title={coverageWords.byState}>
          <Bars shares={found.byState} caption={coverageWords.byState} />
        </Section>
        {found.byAge.length > 1 && (
          <Section title={coverageWords.byAge}>
            <Bars
              shares={found.byAge.map(({ date, pages }) => ({ words: date, count: pages }))}
              caption={coverageWords.byAge}
            />
          </Section>
        )}
      </div>
      <Section title={coverageWords.byArea}>
        <table className="bars long">
          <tbody>
            {found.byArea.map(({ area, shares }) => (
              <tr key={area}>
                <th scope="row">{area}</th>
                <td className="n">{shares.reduce((sum, { count }) => sum + count, 0)}</td>
                <td>
                  <StackedBar shares={shares} />
                  <Tally shares={shares} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title={coverageWords.byRelease}>
        <p className="soft">{coverageWords.byReleaseNote}</p>
        <ReleaseChart timeline={releaseTimeline(all, coverageWords.recent)} />
      </Section>
      {found.waiting.length > 0 && (
        <Section title={coverageWords.waiting}>
          <p>{coverageWords.waitingIntro}</p>
          <WaitingList posts={found.waiting.slice(0, SHOWN)} />
          <WholeList url="/coverage/waiting/" count={found.waiting.length} />
        </Section>
      )}
      <Section title={coverageWords.unanswered}>
        <p>{coverageWords.unansweredIntro}</p>
        {found.unanswered.length === 0 ? <p>{coverageWords.noOne}</p> : null}
        <PageList pages={found.unanswered.slice(0, SHOWN)} />
        <WholeList url="/coverage/unanswered/" count={found.unanswered.length} />
      </Section>
      <Section title={coverageWords.weakest}>
        {found.inferred.length === 0 ? <p>{coverageWords.noOne}</p> : null}
        <PageList pages={found.inferred} />
      </Section>
    </>
  )
}
