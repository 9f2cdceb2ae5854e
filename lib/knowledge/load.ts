import type { Fault } from '../model/fault'
import { FaultError } from '../model/fault'
import { ErrorDomain } from '../model/error-code'
import { Glossary, GuideMatter } from '../model/guide'
import { Ids } from '../model/ids'
import { TrainedModel } from '../model/search/answer-model'
import { Languages, NO_LANGUAGES } from '../model/search/languages'
import type { Knowledge } from '../model/knowledge'
import { OutsideLinks } from '../model/sources/outside-links'
import { PostMatter } from '../model/post'
import { RemedyMatter } from '../model/remedy'
import { Sources } from '../model/sources/source'
import { CommonWords, NeighboringTopics, OutOfScope } from '../model/search/search-content'
import { Areas, Platforms } from '../model/subject'
import { SymptomMatter } from '../model/symptom'
import { Vocabulary } from '../model/search/vocabulary'
import { type Drafts, list, readLines, readPages, readYaml } from './files'
import { link } from './link'

/** Result of the last check of outside links. */
export const LINKS_FILE = 'content/links.yaml'

/** Output of `npm run train:answer`. */
export const ANSWER_MODEL_FILE = 'content/search/answer-model.json'

/**
 * Reads and validates all of `content/`, then links it.
 *
 * @param root folder that holds `content/`
 * @param drafts what to do with pages that still have gaps
 * @throws FaultError with the schema faults of all files, and the gaps of all drafts if they are refused
 */
export function loadKnowledge(
  root: string,
  { drafts = 'refuse' }: { readonly drafts?: Drafts } = {},
): Knowledge {
  const faults: Fault[] = []
  const files = {
    sources: readYaml(root, 'content/sources/sources.yaml', Sources, faults, []),
    posts: readPages(root, 'content/posts', PostMatter, faults),
    symptoms: readPages(root, 'content/symptoms', SymptomMatter, faults, drafts),
    remediations: readPages(root, 'content/remediations', RemedyMatter, faults, drafts),
    guides: readPages(root, 'content/guides', GuideMatter, faults, drafts),
    glossary: readYaml(root, 'content/glossary.yaml', Glossary, faults, []),
    areas: readYaml(root, 'content/subject/areas.yaml', Areas, faults, []),
    platforms: readYaml(root, 'content/subject/platforms.yaml', Platforms, faults, []),
    searchContent: {
      vocabulary: readYaml(root, 'content/search/vocabulary.yaml', Vocabulary, faults, []),
      commonWords: readYaml(root, 'content/search/common-words.yaml', CommonWords, faults, []),
      outOfScope: readYaml(
        root,
        'content/search/out-of-scope.yaml',
        OutOfScope,
        faults,
        [],
      ).flatMap(({ names }) => names),
      neighboringTopics: readYaml(
        root,
        'content/search/neighboring-topics.yaml',
        NeighboringTopics,
        faults,
        [],
      ),
      languages: readYaml(root, 'content/search/languages.yaml', Languages, faults, NO_LANGUAGES),
      answerModel: readYaml(root, ANSWER_MODEL_FILE, TrainedModel.nullable(), faults, null),
    },
    healthyLogLines: list(root, 'content/healthy-logs', '.log').flatMap((name) =>
      readLines(root, `content/healthy-logs/${name}`),
    ),
    ids: readYaml(root, 'content/ids.yaml', Ids, faults, {
      posts: [],
      symptoms: [],
      remediations: [],
      guides: [],
    }),
    links: links(root, faults),
    errorDomains: list(root, 'content/errors', '.yaml').flatMap((name) => {
      const domain = readYaml(root, `content/errors/${name}`, ErrorDomain.nullable(), faults, null)
      return domain === null ? [] : [domain]
    }),
  }
  if (faults.length > 0) throw new FaultError(faults)
  return link(files)
}

/**
 * Reads the record of the last check of outside links; null if there was none.
 *
 * @throws FaultError when it does not fit its schema
 */
export function readLinks(root: string): OutsideLinks | null {
  const faults: Fault[] = []
  const read = links(root, faults)
  if (faults.length > 0) throw new FaultError(faults)
  return read
}

function links(root: string, faults: Fault[]): OutsideLinks | null {
  return readYaml(root, LINKS_FILE, OutsideLinks.nullable(), faults, null)
}
