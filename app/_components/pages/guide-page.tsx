import { headingId } from '../../../lib/markdown/headings'
import { splitSections, stepsOf } from '../../../lib/markdown/sections'
import type { Guide, Knowledge } from '../../../lib/model/knowledge'
import { areaTitle } from '../../../lib/site/view-models/lists/areas'
import { present } from '../../../lib/site/view-models/pages/lookup'
import { proseOfPage } from '../../../lib/site/view-models/pages/prose'
import { menuWords, pageWords, remedyWords, stepWords } from '../../../lib/site/strings'
import { AreaFeedLink } from '../lists/area-feed-link'
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

/** Page of a guide. Its numbered lists are checklists. */
export function GuidePage({ guide, knowledge }: { guide: Guide; knowledge: Knowledge }) {
  const sections = splitSections(guide.body)
  const anchors = sections.map(({ name }) => headingId(name, new Set()))
  const prose = proseOfPage(guide.evidence, knowledge.glossary, anchors)
  return (
    <article data-page={guide.id}>
      <PageHead
        crumbs={[
          { href: '/guides/', words: menuWords.guides },
          { href: `/browse/area/${guide.area}/`, words: areaTitle(guide.area, knowledge.areas) },
        ]}
        {...guide}
        panel={
          <PagePanel
            {...guide}
            sections={sections.map(({ name }) => name).filter((name) => name !== '')}
          />
        }
      >
        <Prose className="lead" html={prose(guide.summary)} />
        <p className="row">
          <small data-reviewed="">{pageWords.reviewed(guide.reviewed)}</small>
        </p>
        {sections.map(({ name, markdown }, n) => {
          if (name === '') return <Prose key={name} html={prose(markdown)} />
          const anchor = anchors[n] ?? ''
          return (
            <Section key={name} title={name}>
              {stepsOf(markdown).length > 0 ? (
                <Steps
                  markdown={markdown}
                  prose={prose}
                  tickKey={`${guide.id}.${anchor}@${guide.reviewed}`}
                  anchor={anchor}
                  nameOf={stepWords.step}
                />
              ) : (
                <Prose html={prose(markdown)} />
              )}
            </Section>
          )
        })}
        {sections.some(({ markdown }) => stepsOf(markdown).length > 0) && (
          <small className="js">{stepWords.kept}</small>
        )}
      </PageHead>
      <EvidenceList evidence={guide.evidence} knowledge={knowledge} />
      {guide.posts.length > 0 && (
        <Section title={remedyWords.restsOn} className="off-paper">
          <PageList pages={present(guide.posts, knowledge.postBySlug)} />
        </Section>
      )}
      <History page={guide} knowledge={knowledge} />
      <Tools page={guide} />
      <AreaFeedLink area={guide.area} />
      <BottomBar id={guide.id} />
      <JsonLd page={guide} knowledge={knowledge} />
    </article>
  )
}
