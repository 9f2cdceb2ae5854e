import { describe } from '../../lib/site/metadata'
import { listWords, logWords, menuWords } from '../../lib/site/strings'
import '../styles/pages/log.css'

export function generateMetadata() {
  return describe({ url: '/log/', title: logWords.heading, summary: logWords.intro })
}

/** Page where readers paste or drop a log; a browser script analyzes it. */
export default function LogPage() {
  return (
    <>
      <h1>{logWords.heading}</h1>
      <p>{logWords.intro}</p>
      <p className="soft">{logWords.private}</p>
      <form className="log js" data-log="">
        <label htmlFor="log">{logWords.label}</label>
        <textarea
          id="log"
          rows={9}
          autoComplete="off"
          spellCheck={false}
          placeholder={logWords.sample}
        />
        <p className="row">
          <button type="submit">{logWords.go}</button>
          <label className="file">
            <input type="file" multiple className="hide" /> {logWords.file}
          </label>
          <label className="file">
            <input type="file" multiple className="hide" {...{ webkitdirectory: '' }} />{' '}
            {logWords.folder}
          </label>
          <button type="reset" className="quiet">
            {logWords.clear}
          </button>
        </p>
        <p className="soft drop">{logWords.drop}</p>
      </form>
      <noscript>
        <p>
          {logWords.noScript} <a href="/symptoms/">{listWords.symptoms}</a>,{' '}
          <a href="/errors/">{menuWords.errors}</a>.
        </p>
      </noscript>
    </>
  )
}
