import { ACTION_SECTION } from '../../../lib/knowledge/sections'
import { splitSections } from '../../../lib/markdown/sections'
import { headingId } from '../../../lib/markdown/headings'
import type { Knowledge, Remedy, Symptom } from '../../../lib/model/knowledge'
import { areaTitle } from '../../../lib/site/view-models/lists/areas'
import { listPage, REPORTS_PER_PAGE } from '../../../lib/site/view-models/lists/list-pages'
import { firstRemedy, present } from '../../../lib/site/view-models/pages/lookup'
import { proseOfPage, type ProseOfPage } from '../../../lib/site/view-models/pages/prose'
import { menuWords, pageWords, stepWords, symptomWords } from '../../../lib/site/strings'
import { AreaFeedLink } from '../lists/area-feed-link'
import { AnswerMenu } from '../parts/answer-menu'
import { EvidenceTally, OutcomeBadge, StateBadge } from '../parts/badges'
import { EnvironmentChips } from '../parts/environment'
import { CauseLine } from '../parts/cause'
import { EvidenceList } from '../parts/evidence'
import { History } from '../parts/history'
import { JsonLd } from '../frame/json-ld'
import { ErrorList, PageList } from '../lists/lists'
import { NumberedList } from './numbered-list'
import { PageMenu } from '../lists/page-menu'
import { PageHead } from '../frame/page-head'
import { Prose } from '../frame/prose'
import { Reports } from '../parts/reports'
import { Section } from '../frame/section'
import { FirstSignatures, MoreSignatures } from '../parts/signatures'
import { Steps } from '../parts/steps'
import { Tools } from '../parts/tools'

/** Section that helps the reader choose between the remedies of a symptom. */
const DECISION = 'What do you see?'

/** Section that explains the mechanism; left out on paper, where the steps matter more. */
const HOW = 'How it works'

/** Page of a symptom: how to recognize it, what to do now, and then all that is known about it. */
export function SymptomPage(props: {
  symptom: Symptom
  knowledge: Knowledge
  /** Page of the list of reports, from 1; the first is on the page of the symptom. */
  number?: string | undefined
}) {
  const { symptom, knowledge } = props
  const posts = present(symptom.posts, knowledge.postBySlug)
  const reports = listPage(symptom.url, posts, props.number, REPORTS_PER_PAGE)
  if (reports.number > 1)
    return (
      <NumberedList
        crumbs={[
          { href: '/symptoms/', words: menuWords.symptoms },
          { href: symptom.url, words: symptom.title },
        ]}
        list={{ title: symptom.title, summary: symptomWords.reports }}
        page={reports}
        none={symptomWords.noReports}
      >
        <Reports posts={reports.rows} />
      </NumberedList>
    )
  const sections = splitSections(symptom.body)
  const prose = proseOfPage(symptom.evidence, knowledge.glossary, sections.map(anchorOf))
  const remedy = firstRemedy(symptom, knowledge)
  const others = present(symptom.remediations, knowledge.remedyBySlug).slice(1)
  const section = (name: string) => sections.find((candidate) => candidate.name === name)
  const mine = section('Is it yours?')
  const decision = section(DECISION)
  return (
    <article data-page={symptom.id}>
      <PageHead
        crumbs={[
          { href: '/symptoms/', words: menuWords.symptoms },
          {
            href: `/browse/area/${symptom.area}/`,
            words: areaTitle(symptom.area, knowledge.areas),
          },
        ]}
        {...symptom}
      >
        <div className="row">
          {remedy && <OutcomeBadge outcome={remedy.outcome} />}
          <small data-reviewed="">{pageWords.reviewed(symptom.reviewed)}</small>
          <AnswerMenu id={symptom.id} />
        </div>
        <Section title={symptomWords.whatNow} className="now">
          <Prose html={prose(symptom.now)} />
          {decision && <Jump to={DECISION} words={DECISION} />}
          {remedy && <Jump to={remedyHeading(remedy)} words={symptomWords.steps} />}
        </Section>
        <Prose className="lead" html={prose(symptom.summary)} />
        {symptom.cause && <CauseLine cause={symptom.cause} html={prose(symptom.cause.text)} />}
        <EvidenceTally evidence={symptom.evidence} />
      </PageHead>
      <div className="cols flow">
        <Section title={symptomWords.isItYours} className="panel">
          <EnvironmentChips environment={symptom.environment} />
          <FirstSignatures symptom={symptom} knowledge={knowledge} />
          {mine && <Prose html={prose(mine.markdown)} />}
          {decision && (
            <>
              <h3 id={anchorOf(decision)}>{DECISION}</h3>
              <Prose html={prose(decision.markdown)} />
            </>
          )}
          <MoreSignatures symptom={symptom} knowledge={knowledge} />
        </Section>
        <Section title={remedyHeading(remedy)} className="panel">
          {remedy && <FirstRemedy remedy={remedy} knowledge={knowledge} />}
          {others.length > 0 && (
            <>
              <h3>{decision ? symptomWords.others : symptomWords.then}</h3>
              <PageList pages={others} summaries />
            </>
          )}
        </Section>
        <div>
          {[HOW, 'What it is', 'What is known', 'What is not known'].map((name) => {
            const own = section(name)
            return (
              own && (
                <Section key={name} title={name} className={name === HOW ? 'off-paper' : undefined}>
                  <Prose html={prose(own.markdown)} />
                </Section>
              )
            )
          })}
          {remedy && <Escalate remedy={remedy} knowledge={knowledge} />}
          {remedy && (
            <p>
              <a href={remedy.url}>{symptomWords.fullRemedy}</a>
            </p>
          )}
        </div>
      </div>
      <EvidenceList evidence={symptom.evidence} knowledge={knowledge} />
      {symptom.errors.length > 0 && (
        <Section title={symptomWords.errors} className="off-paper">
          <ErrorList
            errors={knowledge.errors.filter((error) => error.symptoms.includes(symptom.slug))}
          />
        </Section>
      )}
      <Section title={symptomWords.reports} className="off-paper">
        {symptom.posts.length > 0 ? (
          <>
            <Reports posts={reports.rows} />
            <PageMenu page={reports} />
          </>
        ) : (
          <p>{symptomWords.noReports}</p>
        )}
      </Section>
      {symptom.related.length > 0 && (
        <Section title={pageWords.related} className="off-paper">
          <PageList pages={present(symptom.related, knowledge.symptomBySlug)} />
        </Section>
      )}
      <History page={symptom} knowledge={knowledge} />
      <Tools {...symptom} />
      <AreaFeedLink area={symptom.area} />
      <JsonLd page={symptom} knowledge={knowledge} />
    </article>
  )
}

/** Heading of the first remedy; steps without a known fix are not called a remedy. */
function remedyHeading(remedy: Remedy | undefined): string {
  return remedy?.outcome === 'no-known-fix' ? symptomWords.mitigate : symptomWords.first
}

function anchorOf({ name }: { name: string }): string {
  return headingId(name, new Set())
}

/** Link to a section further down the page. */
function Jump({ to, words }: { to: string; words: string }) {
  return (
    <a className="jump" href={`#${headingId(to, new Set())}`}>
      {words} ↓
    </a>
  )
}

function FirstRemedy({ remedy, knowledge }: { remedy: Remedy; knowledge: Knowledge }) {
  const sections = splitSections(remedy.body)
  const action = sections.find(({ name }) => name === ACTION_SECTION[remedy.outcome])
  const verify = sections.find(({ name }) => name === 'Verify')
  const prose = remedyProse(remedy, knowledge)
  return (
    <>
      <h3>
        <a href={remedy.url}>{remedy.title}</a>
      </h3>
      <p>
        <StateBadge state={remedy.state} />
      </p>
      {remedy.warning && (
        <div className="warn">
          <Prose html={prose(remedy.warning)} />
        </div>
      )}
      {action && (
        <Steps
          markdown={action.markdown}
          prose={prose}
          tickKey={`${remedy.id}@${remedy.reviewed}`}
          anchor="step"
          nameOf={stepWords.step}
        />
      )}
      <small className="js">{stepWords.kept}</small>
      {verify && (
        <>
          <h3 id={anchorOf(verify)}>{verify.name}</h3>
          <Prose html={prose(verify.markdown)} />
        </>
      )}
    </>
  )
}

/** Whom to contact when the first remedy does not help, and what to send. */
function Escalate({ remedy, knowledge }: { remedy: Remedy; knowledge: Knowledge }) {
  const found = splitSections(remedy.body).find(({ name }) => name === 'Escalate')
  if (!found) return null
  return (
    <Section title={found.name}>
      <Prose html={remedyProse(remedy, knowledge)(found.markdown)} />
    </Section>
  )
}

/** Renders text of a remedy on another page; references link to the evidence on the remedy's page. */
function remedyProse(remedy: Remedy, knowledge: Knowledge): ProseOfPage {
  const prose = proseOfPage(remedy.evidence, knowledge.glossary, [], remedy.id)
  return (markdown) =>
    prose(markdown).replaceAll('href="#evidence-', `href="${remedy.url}#evidence-`)
}
