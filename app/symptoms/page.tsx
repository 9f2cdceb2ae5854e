import { PageList } from '../_components/lists/lists'
import { LetterMenu } from '../_components/lists/letter-menu'
import { knowledge } from '../../lib/site/knowledge'
import { firstRemedy } from '../../lib/site/view-models/pages/lookup'
import { describe } from '../../lib/site/metadata'
import { byLetter } from '../../lib/site/view-models/lists/order'
import { listWords, menuWords } from '../../lib/site/strings'

export function generateMetadata() {
  return describe({
    url: '/symptoms/',
    title: menuWords.symptoms,
    summary: listWords.symptomsIntro,
  })
}

/** List of all symptoms, A to Z. */
export default function Symptoms() {
  const all = knowledge()
  const letters = byLetter(all.symptoms)
  return (
    <>
      <h1>{listWords.symptoms}</h1>
      <p>{listWords.symptomsIntro}</p>
      <LetterMenu letters={letters.map(([letter]) => letter)} />
      {letters.map(([letter, symptoms]) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <PageList
            pages={symptoms}
            summaries
            wide
            outcomeOf={(symptom) => firstRemedy(symptom, all)?.outcome}
          />
        </section>
      ))}
    </>
  )
}
