import { EDITS } from '../_components/parts/edits'
import { ChangeList } from '../_components/lists/change-list'
import { PageList } from '../_components/lists/lists'
import { Section } from '../_components/frame/section'
import { pageChanges, renamedPages, retiredEntries } from '../../lib/site/view-models/pages/history'
import { firstRemedy } from '../../lib/site/view-models/pages/lookup'
import { knowledge } from '../../lib/site/knowledge'
import { describe } from '../../lib/site/metadata'
import { byReview, byTitle } from '../../lib/site/view-models/lists/order'
import { changesWords } from '../../lib/site/strings'

export function generateMetadata() {
  return describe({ url: '/changes/', title: changesWords.heading, summary: changesWords.intro })
}

/** What is new: changed, renamed and retired pages, edited posts, then the long list of reviews. */
export default function Changes() {
  const all = knowledge()
  const changed = pageChanges(all)
  const reviewed = byReview([...all.symptoms, ...all.remediations, ...all.guides])
  const days = [...new Set(reviewed.map((page) => page.reviewed))]
  const revised = all.posts.filter((post) => post.revisions.length > 0).sort(byTitle)
  const renamed = renamedPages(all)
  const retired = retiredEntries(all)
  return (
    <>
      <h1>{changesWords.heading}</h1>
      <p>{changesWords.intro}</p>
      {changed.length > 0 && (
        <Section title={changesWords.changed}>
          <ChangeList changes={changed} />
        </Section>
      )}
      {renamed.length > 0 && (
        <Section title={changesWords.renamed}>
          <ul className="list">
            {renamed.map(({ page, former }) => (
              <li key={page.id}>
                <a href={page.url}>{page.title}</a>{' '}
                <small>{former.map(changesWords.was).join(', ')}</small>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {retired.length > 0 && (
        <Section title={changesWords.retired}>
          <ul>
            {retired.map((entry) => (
              <li key={entry.id}>
                {entry.slug}: {entry.retired}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {revised.length > 0 && (
        <Section title={changesWords.revised}>
          <ul className="list">
            {revised.map((post) => (
              <li key={post.id}>
                <a href={`${post.url}#${EDITS}`}>{post.title}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {days.map((day) => (
        <Section key={day} title={`${changesWords.reviews} ${day}`}>
          <PageList
            wide
            pages={reviewed.filter((page) => page.reviewed === day)}
            outcomeOf={(symptom) => firstRemedy(symptom, all)?.outcome}
          />
        </Section>
      ))}
    </>
  )
}
