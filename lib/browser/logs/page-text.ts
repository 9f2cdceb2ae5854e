import { ACTION, type PageText, textFile } from '../../search/index/index-files'
import { registered } from '../../search/index/registry'

/** What to do now about a symptom; empty when its text does not load. */
export async function actionOf(id: string): Promise<string> {
  return (await textOf(id)).find(([anchor]) => anchor === ACTION.anchor)?.[2] ?? ''
}

/** The meaning of an error from its page; empty when its text does not load. */
export async function meaningOf(id: string): Promise<string> {
  return (await textOf(id))[0]?.[2] ?? ''
}

async function textOf(id: string): Promise<PageText> {
  const file = textFile(id)
  try {
    await reachable.load(file)
  } catch {
    return []
  }
  return (registered(file) as PageText | undefined) ?? []
}
