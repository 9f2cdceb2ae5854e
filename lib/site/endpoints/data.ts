import { z } from 'zod'
import { Outcome } from '../../model/common'
import { ErrorCode, ErrorDomain } from '../../model/error-code'
import { GlossaryEntry, GuideMatter } from '../../model/guide'
import type { Guide, Knowledge, Post, Remedy, Symptom } from '../../model/knowledge'
import { PostMatter } from '../../model/post'
import { RemedyMatter } from '../../model/remedy'
import { SymptomMatter } from '../../model/symptom'
import { absolute, addressIn } from '../addresses'
import { config } from '../config'
import { firstRemedy } from '../view-models/pages/lookup'
import { jsonFile, type EndpointFile } from './endpoint-file'
import { relinkTexts } from './relink'

const url = z.string().meta({
  format: 'uri-reference',
  description:
    'Address of the page: absolute where the site knows its own, else relative to the address of this file.',
})

const page = {
  id: z.string().regex(/^[psrg][1-9]\d*$/),
  slug: z.string(),
  url,
  text: z.string().describe('Body in Markdown. Its links are as `url` is.'),
}

const errorAddress = {
  id: z
    .string()
    .describe('Name of the domain in addresses, for a code with its number: posix, posix/24.'),
  url,
}

/** Schema of each data file: the content schema plus the fields of a page. */
const SCHEMAS = {
  symptoms: z.array(
    SymptomMatter.extend({
      ...page,
      outcome: Outcome.nullable().describe(
        'What its first remedy offers, as its page shows it; null where it has no remedy.',
      ),
    }),
  ),
  remediations: z.array(RemedyMatter.extend({ ...page, symptoms: z.array(z.string()) })),
  guides: z.array(GuideMatter.extend(page)),
  posts: z.array(
    PostMatter.omit({ body: true }).extend({ ...page, symptoms: z.array(z.string()) }),
  ),
  errors: z.array(
    ErrorDomain.extend({
      ...errorAddress,
      codes: z.array(ErrorCode.extend(errorAddress)).min(1),
    }),
  ),
  glossary: z.array(GlossaryEntry.extend({ url })),
} as const

/**
 * Makes the data files: all content as JSON, each file with its JSON Schema. The content of a file is validated
 * against its schema when it is created.
 */
export function dataFiles(knowledge: Knowledge): EndpointFile[] {
  const contents: Record<keyof typeof SCHEMAS, readonly unknown[]> = {
    symptoms: knowledge.symptoms.map((symptom) => ({
      ...pageData(symptom),
      outcome: firstRemedy(symptom, knowledge)?.outcome ?? null,
    })),
    remediations: knowledge.remediations.map(pageData),
    guides: knowledge.guides.map(pageData),
    posts: knowledge.posts.map(pageData),
    errors: knowledge.errorDomains.map(errorData),
    glossary: knowledge.glossary.map((entry) => ({
      ...entry,
      url: addressInData(`/glossary/#${entry.slug}`),
    })),
  }
  return (Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]).flatMap((name) => [
    { ...jsonFile(`data/${name}.json`, null), content: () => serialize(name, contents[name]) },
    jsonFile(`data/${name}.schema.json`, {
      ...(config.address !== null && { $id: absolute(`data/${name}.schema.json`) }),
      ...z.toJSONSchema(SCHEMAS[name], { io: 'output' }),
    }),
  ])
}

function serialize(name: keyof typeof SCHEMAS, value: readonly unknown[]): string {
  const checked = SCHEMAS[name].parse(relinkTexts(value, `data/${name}.json`))
  return `${JSON.stringify(checked, null, 1)}\n`
}

/** Fields of a page that are not published. */
const INTERNAL = new Set(['kindOfPage', 'file', 'body', 'bodyLine', 'citedBy', 'shape'])

/** A page as published: its front matter, and its body as `text`. */
function pageData(page: Post | Symptom | Remedy | Guide): object {
  const kept = Object.entries(page).filter(([name]) => !INTERNAL.has(name))
  return { ...Object.fromEntries(kept), url: addressInData(page.url), text: page.body }
}

/** An error domain and its codes, with ids made from their addresses, because they have no permanent ids. */
function errorData(domain: ErrorDomain): object {
  const identify = (id: string) => ({ id, url: addressInData(`/errors/${id}/`) })
  return {
    ...domain,
    ...identify(domain.slug),
    codes: domain.codes.map((code) => ({ ...code, ...identify(`${domain.slug}/${code.code}`) })),
  }
}

/** Address of a site path relative to a data file; all data files are in one folder. */
function addressInData(path: string): string {
  return addressIn('data/any.json', path)
}
