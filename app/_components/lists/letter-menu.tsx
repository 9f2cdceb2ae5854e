import { listWords } from '../../../lib/site/strings'

/** Links to the letters of a long list. */
export function LetterMenu({ letters }: { letters: readonly string[] }) {
  return (
    <nav aria-label={listWords.letters} className="chips">
      {letters.map((letter) => (
        <a key={letter} className="chip mono" href={`#letter-${letter}`}>
          {letter}
        </a>
      ))}
    </nav>
  )
}
