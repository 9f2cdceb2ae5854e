import { ACTION_SECTION, REMEDY_SECTIONS } from '../../../lib/knowledge/sections'
import { headingId } from '../../../lib/markdown/headings'
import { splitSections } from '../../../lib/markdown/sections'
import type { Knowledge, Remedy } from '../../../lib/model/knowledge'
import { areaTitle } from '../../../lib/site/view-models/lists/areas'
import { present } from '../../../lib/site/view-models/pages/lookup'
import { proseOfPage } from '../../../lib/site/view-models/pages/prose'
import { menuWords, pageWords, remedyWords, stepWords } from '../../../lib/site/strings'
import { AreaFeedLink } from '../lists/area-feed-link'
import { OutcomeBadge, StateBadge } from '../parts/badges'
import { BottomBar, PagePanel } from '../parts/page-panel'
import { EvidenceList } from '../parts/evidence'
import { History } from '../parts/history'
import { JsonLd } from '../frame/json-ld'
import { PageList } from '../lists/lists'
import { PageHead } from '../frame/page-head'
import { Prose } from '../frame/prose'
import { Section } from '../frame/section'
import { Steps } from '../parts/steps'
import { Tools } from '../parts/tools'

/** Page of a remedy: the issue and the steps, with the panel beside or below them, then further sections and evidence. */
export function RemedyPage(props: { remedy: Remedy; knowledge: Knowledge }) {
  const { remedy, knowledge } = props
  const action: string = ACTION_SECTION[remedy.outcome]
  const sections = splitSections(remedy.body)
  const prose = proseOfPage(
    remedy.evidence,
    knowledge.glossary,
    REMEDY_SECTIONS.map((name) => headingId(name, new Set())),
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
          tickKey={`${remedy.id}d@${remedy.reviewed}`}
          anchor="check"
          nameOf={stepWords.check}
        />
      ) : (
        <Prose html={prose(markdown)} />
      )}
    </Section>
  )
  return (
    <article data-page={remedy.id}>
      <PageHead
        crumbs={[
          { href: '/remediations/', words: menuWords.remediations },
          {
            href: `/browse/area/${remedy.area}/`,
            words: areaTitle(remedy.area, knowledge.areas),
          },
        ]}
        {...remedy}
        panel={
          <PagePanel
            {...remedy}
            sections={[
              ...[issue, steps, ...rest].flatMap((own) => own?.name ?? []),
              ...(remedy.evidence.length > 0 ? [pageWords.evidence] : []),
            ]}
          />
        }
      >
        <Prose className="lead" html={prose(remedy.summary)} />
        <div className="row">
          <OutcomeBadge outcome={remedy.outcome} />
          <StateBadge state={remedy.state} />
          <small data-reviewed="">{pageWords.reviewed(remedy.reviewed)}</small>
        </div>
        {remedy.warning && (
          <div className="warn">
            <strong>{remedyWords.warning}</strong>
            <Prose html={prose(remedy.warning)} />
          </div>
        )}
        {issue && (
          <Section title={issue.name}>
            <Prose html={prose(issue.markdown)} />
          </Section>
        )}
        {steps && (
          <Section title={steps.name} className="flow panel">
            <Steps
              markdown={steps.markdown}
              prose={prose}
              tickKey={`${remedy.id}@${remedy.reviewed}`}
              anchor="step"
              nameOf={stepWords.step}
            />
            <small className="js">{stepWords.kept}</small>
          </Section>
        )}
        {remedy.symptoms.length > 0 && (
          <Section title={remedyWords.solves}>
            <PageList pages={present(remedy.symptoms, knowledge.symptomBySlug)} />
          </Section>
        )}
      </PageHead>
      <div className="flow spread">{rest.map(part)}</div>
      <EvidenceList evidence={remedy.evidence} knowledge={knowledge} />
      {remedy.posts.length > 0 && (
        <Section title={remedyWords.restsOn} className="off-paper">
          <PageList pages={present(remedy.posts, knowledge.postBySlug)} />
        </Section>
      )}
      {remedy.related.length > 0 && (
        <Section title={pageWords.related} className="off-paper">
          <PageList pages={present(remedy.related, knowledge.remedyBySlug)} />
        </Section>
      )}
      <History page={remedy} knowledge={knowledge} />
      <Tools page={remedy} />
      <AreaFeedLink area={remedy.area} />
      <BottomBar id={remedy.id} />
      <JsonLd page={remedy} knowledge={knowledge} />
    </article>
  )
}
