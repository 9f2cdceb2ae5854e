import { pageWords } from '../../../lib/site/strings'

/** Copies the page's answer in one of four forms; the script that makes them comes when it is opened. */
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
