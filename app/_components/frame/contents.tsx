import { pageWords } from '../../../lib/site/strings'

/** Links to the sections of a long page. */
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
