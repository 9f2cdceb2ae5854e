import { pageWords } from '../../../lib/site/strings'

/** Buttons that copy the page's answer; their script loads when one is used or the menu of forms is opened. */
export function AnswerMenu({ id }: { id: string }) {
  return (
    <div className="js" data-answer={id}>
      <button type="button" data-form="reply">
        {pageWords.copyReply}
      </button>
      <details>
        <summary>{pageWords.answer}</summary>
        {Object.entries(pageWords.answerForms).map(([form, words]) => (
          <button key={form} type="button" className="quiet" data-form={form}>
            {words}
          </button>
        ))}
      </details>
    </div>
  )
}
