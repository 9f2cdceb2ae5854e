import { type PageText, textFile } from '../index/index-files'

/**
 * The meaning of an error, from the start of its page; empty if its text does not load.
 *
 * @param id id of the error's page
 * @param fetched returns the content of an index file
 */
export async function errorMeaning(
  id: string,
  fetched: (file: string) => Promise<unknown>,
): Promise<string> {
  try {
    return ((await fetched(textFile(id))) as PageText)[0]?.[2] ?? ''
  } catch {
    return ''
  }
}
