import { Contents } from '../_components/frame/contents'
import { CopyLink } from '../_components/parts/copy'
import { SourceLink } from '../_components/frame/source-link'
import { knowledge } from '../../lib/site/knowledge'
import { describe } from '../../lib/site/metadata'
import { byLetter } from '../../lib/site/view-models/lists/order'
import { listWords, menuWords, pageWords } from '../../lib/site/strings'
import '../styles/pages/glossary.css'

export function generateMetadata() {
  return describe({
    url: '/glossary/',
    title: menuWords.glossary,
    summary: listWords.glossaryIntro,
  })
}

/** Glossary; each term has an anchor. */
export default function GlossaryPage() {
  const entries = knowledge().glossary.toSorted((a, b) =>
    a.term.localeCompare(b.term, 'en', { sensitivity: 'base' }),
  )
  const letters = byLetter(entries.map(({ slug, term }) => ({ slug, title: term })))
  const firsts = letters.flatMap(([letter, [first]]) =>
    first ? [{ id: first.slug, text: letter }] : [],
  )
  return (
    <>
      <h1>{listWords.glossary}</h1>
      <p>{listWords.glossaryIntro}</p>
      <Contents parts={firsts} />
      <dl className="glossary">
        {entries.map((entry) => (
          <div key={entry.slug} id={entry.slug}>
            <dt>
              <a href={`#${entry.slug}`}>{entry.term}</a>{' '}
              <small>{[entry.long, entry.kind].filter(Boolean).join(', ')}</small>{' '}
              <CopyLink path={`/glossary/#${entry.slug}`} of={entry.term} />
            </dt>
            <dd>
              {entry.meaning}
              {entry.aliases.length > 0 && (
                <span className="soft">
                  {' '}
                  {pageWords.knownAs}: {entry.aliases.join(', ')}.
                </span>
              )}
              {entry.source && (
                <small>
                  {' '}
                  <SourceLink source={entry.source} knowledge={knowledge()} />
                </small>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
