import { headingId } from '../../lib/markdown/headings'
import { splitSections } from '../../lib/markdown/sections'
import { AREAS, type Guide, type Knowledge } from '../../lib/model/knowledge'
import { present } from '../../lib/site/lookup'
import { proseOfPage } from '../../lib/site/prose'
import { menuWords, pageWords, remediationWords } from '../../lib/site/strings'
import { AreaFeedLink } from './area-feed-link'
import { EvidenceTally } from './badges'
import { Contents } from './contents'
import { EvidenceList } from './evidence'
import { History } from './history'
import { JsonLd } from './json-ld'
import { PageList } from './lists'
import { PageHead } from './page-head'
import { Prose } from './prose'
import { Section } from './section'
import { Tools } from './tools'

/** A guide: a recurring job from start to end. */
export function GuidePage({ guide, knowledge }: { guide: Guide; knowledge: Knowledge }) {
  const sections = splitSections(guide.body)
  const anchors = sections.map(({ name }) => headingId(name, new Set()))
  const prose = proseOfPage(guide.evidence, knowledge.glossary, anchors)
  return (
    <article data-page={guide.id}>
      <PageHead
        crumbs={[
          { href: '/guides/', words: menuWords.guides },
          { href: `/browse/area/${guide.area}/`, words: AREAS[guide.area] },
        ]}
        {...guide}
      >
        <Prose className="lead" html={prose(guide.summary)} />
        <p className="row">
          <small data-reviewed="">{pageWords.reviewed(guide.reviewed)}</small>
        </p>
        <EvidenceTally evidence={guide.evidence} />
        <Contents
          parts={sections.flatMap(({ name: text }, n) =>
            text === '' ? [] : [{ id: anchors[n] ?? '', text }],
          )}
        />
      </PageHead>
      {sections.map(({ name, markdown }) =>
        name === '' ? (
          <Prose key={name} html={prose(markdown)} />
        ) : (
          <Section key={name} title={name}>
            <Prose html={prose(markdown)} />
          </Section>
        ),
      )}
      <EvidenceList evidence={guide.evidence} knowledge={knowledge} />
      {guide.posts.length > 0 && (
        <Section title={remediationWords.restsOn} className="off-paper">
          <PageList pages={present(guide.posts, knowledge.postBySlug)} />
        </Section>
      )}
      <History page={guide} knowledge={knowledge} />
      <Tools {...guide} />
      <AreaFeedLink area={guide.area} />
      <JsonLd page={guide} knowledge={knowledge} />
    </article>
  )
}
