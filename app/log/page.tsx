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
          <button type="reset" className="quiet">
            {logWords.clear}
          </button>
        </p>
        <p className="row">
          <label className="file">
            {logWords.file} <small>{logWords.drop}</small> <input type="file" multiple />
          </label>
          <label className="file">
            {logWords.folder} <input type="file" multiple {...{ webkitdirectory: '' }} />
          </label>
        </p>
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
