import { errorMeaning } from '../../search/errors/error-meaning'
import { ACTION, type PageText, textFile } from '../../search/index/index-files'
import { registered } from '../../search/index/registry'
import { loadData } from '../ui/data'

/** What to do now about a symptom; empty when its text does not load. */
export async function actionOf(id: string): Promise<string> {
  const text = await loaded(textFile(id))
  return text.find(([anchor]) => anchor === ACTION.anchor)?.[2] ?? ''
}

/** The meaning of an error from its page; empty when its text does not load. */
export function meaningOf(id: string): Promise<string> {
  return errorMeaning(id, loaded)
}

async function loaded(file: string): Promise<PageText> {
  try {
    await loadData(file)
  } catch {
    return []
  }
  return (registered(file) as PageText | undefined) ?? []
}
