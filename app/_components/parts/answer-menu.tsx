import { pageWords } from '../../../lib/site/strings'

/** Buttons that copy the page's answer in one of four forms; their script loads when the menu is opened. */
export function AnswerMenu({ id }: { id: string }) {
  return (
    <details className="js" data-answer={id}>
      <summary>{pageWords.answer}</summary>
      {Object.entries(pageWords.answerForms).map(([form, words]) => (
        <button key={form} type="button" className="quiet" data-form={form}>
          {words}
        </button>
      ))}
    </details>
  )
}
