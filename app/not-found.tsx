import { SearchBox } from './_components/frame/search-box'
import { forwardWords, listWords } from '../lib/site/strings'

export const metadata = { title: forwardWords.notFound }

export default function NotFound() {
  return (
    <>
      <h1>{forwardWords.notFound}</h1>
      <p>{forwardWords.notFoundHelp}</p>
      <SearchBox />
      <p>
        <a href="/symptoms/">{listWords.symptoms}</a>
      </p>
    </>
  )
}
