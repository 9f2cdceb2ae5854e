import { ACTION_SECTION, REMEDIATION_SECTIONS } from '../../../lib/knowledge/sections'
import { headingId } from '../../../lib/markdown/headings'
import { splitSections } from '../../../lib/markdown/sections'
import type { Knowledge, Remediation } from '../../../lib/model/knowledge'
import { areaTitle } from '../../../lib/site/view-models/lists/areas'
import { present } from '../../../lib/site/view-models/pages/lookup'
import { proseOfPage } from '../../../lib/site/view-models/pages/prose'
import { menuWords, pageWords, remediationWords, stepWords } from '../../../lib/site/strings'
import { AreaFeedLink } from '../lists/area-feed-link'
import { AnswerMenu } from '../parts/answer-menu'
import { EvidenceTally, OutcomeBadge, StateBadge } from '../parts/badges'
import { EnvironmentChips } from '../parts/environment'
import { EvidenceList } from '../parts/evidence'
import { History } from '../parts/history'
import { JsonLd } from '../frame/json-ld'
import { PageList } from '../lists/lists'
import { PageHead } from '../frame/page-head'
import { Prose } from '../frame/prose'
import { Section } from '../frame/section'
import { Steps } from '../parts/steps'
import { Tools } from '../parts/tools'

/** Sections shown below the issue, next to the steps. */
const SIDE_SECTIONS = ['Cause', 'Diagnosis']

/** Page of a remedy: the issue next to the steps, then further sections and evidence. */
export function RemediationPage(props: { remediation: Remediation; knowledge: Knowledge }) {
  const { remediation, knowledge } = props
  const action: string = ACTION_SECTION[remediation.outcome]
  const sections = splitSections(remediation.body)
  const prose = proseOfPage(
    remediation.evidence,
    knowledge.glossary,
    REMEDIATION_SECTIONS.map((name) => headingId(name, new Set())),
  )
  const issue = sections.find(({ name }) => name === 'Issue')
  const steps = sections.find(({ name }) => name === action)
  const rest = sections.filter(({ name }) => name !== 'Issue' && name !== action)
  const part = ({ name, markdown }: { name: string; markdown: string }) => (
    <Section key={name} title={name}>
      {name === 'Diagnosis' ? (
        <Steps
          markdown={markdown}
          prose={prose}
          tickKey={`${remediation.id}d@${remediation.reviewed}`}
          anchor="check"
          nameOf={stepWords.check}
        />
      ) : (
        <Prose html={prose(markdown)} />
      )}
    </Section>
  )
  return (
    <article data-page={remediation.id}>
      <PageHead
        crumbs={[
          { href: '/remediations/', words: menuWords.remediations },
          {
            href: `/browse/area/${remediation.area}/`,
            words: areaTitle(remediation.area, knowledge.areas),
          },
        ]}
        {...remediation}
      >
        <Prose className="lead" html={prose(remediation.summary)} />
        <div className="row">
          <OutcomeBadge outcome={remediation.outcome} />
          <StateBadge state={remediation.state} />
          <small data-reviewed="">{pageWords.reviewed(remediation.reviewed)}</small>
          <AnswerMenu id={remediation.id} />
        </div>
        <EvidenceTally evidence={remediation.evidence} />
      </PageHead>
      {remediation.warning && (
        <div className="warn">
          <strong>{remediationWords.warning}</strong>
          <Prose html={prose(remediation.warning)} />
        </div>
      )}
      <div className="cols flow">
        {issue && (
          <Section title={issue.name} className="panel">
            <EnvironmentChips environment={remediation.environment} />
            <Prose html={prose(issue.markdown)} />
            {remediation.symptoms.length > 0 && (
              <>
                <h3>{remediationWords.solves}</h3>
                <PageList pages={present(remediation.symptoms, knowledge.symptomBySlug)} />
              </>
            )}
          </Section>
        )}
        {steps && (
          <Section title={steps.name} className="panel">
            <Steps
              markdown={steps.markdown}
              prose={prose}
              tickKey={`${remediation.id}@${remediation.reviewed}`}
              anchor="step"
              nameOf={stepWords.step}
            />
            <small className="js">{stepWords.kept}</small>
          </Section>
        )}
        <div>{rest.filter(({ name }) => SIDE_SECTIONS.includes(name)).map(part)}</div>
      </div>
      {rest.filter(({ name }) => !SIDE_SECTIONS.includes(name)).map(part)}
      <EvidenceList evidence={remediation.evidence} knowledge={knowledge} />
      {remediation.posts.length > 0 && (
        <Section title={remediationWords.restsOn} className="off-paper">
          <PageList pages={present(remediation.posts, knowledge.postBySlug)} />
        </Section>
      )}
      {remediation.related.length > 0 && (
        <Section title={pageWords.related} className="off-paper">
          <PageList pages={present(remediation.related, knowledge.remediationBySlug)} />
        </Section>
      )}
      <History page={remediation} knowledge={knowledge} />
      <Tools {...remediation} />
      <AreaFeedLink area={remediation.area} />
      <JsonLd page={remediation} knowledge={knowledge} />
    </article>
  )
}
