import { pageWords } from '../../../lib/site/strings'

/** Copies the page's answer. The script loads when this is used, and adds the other forms to the menu. */
export function AnswerMenu({ id }: { id: string }) {
  return (
    <div className="js" data-answer={id}>
      <button type="button" data-form="reply">
        {pageWords.copyReply}
      </button>
      <details>
        <summary>{pageWords.answer}</summary>
      </details>
    </div>
  )
}
