import { pageWords } from '../../../lib/site/strings'

/** The parts of a long page, as links. */
export function Contents(props: {
  parts: readonly { readonly id: string; readonly text: string }[]
}) {
  return (
    <nav aria-label={pageWords.onThisPage}>
      <ul className="chips">
        {props.parts.map(({ id, text }) => (
          <li key={id}>
            <a className="chip" href={`#${id}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
