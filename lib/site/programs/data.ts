import { z } from 'zod'
import { ErrorDomain } from '../../model/error-code'
import { Glossary, GuideMatter } from '../../model/guide'
import type { Guide, Knowledge, Post, Remediation, Symptom } from '../../model/knowledge'
import { PostMatter } from '../../model/post'
import { RemediationMatter } from '../../model/remediation'
import { SymptomMatter } from '../../model/symptom'
import { absolute, addressIn } from '../addresses'
import { jsonFile, type ProgramFile } from './file'
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

/** What each data file holds. The content's own schemas, with what makes a page of it. */
const SCHEMAS = {
  symptoms: z.array(SymptomMatter.extend(page)),
  remediations: z.array(RemediationMatter.extend({ ...page, symptoms: z.array(z.string()) })),
  guides: z.array(GuideMatter.extend(page)),
  posts: z.array(
    PostMatter.omit({ body: true }).extend({ ...page, symptoms: z.array(z.string()) }),
  ),
  errors: z.array(ErrorDomain),
  glossary: Glossary,
} as const

/**
 * All content as JSON with its JSON Schemas. Every file is parsed by its schema as it is made, so that what
 * is published keeps to it.
 */
export function dataFiles(knowledge: Knowledge): ProgramFile[] {
  const holds: Record<keyof typeof SCHEMAS, readonly unknown[]> = {
    symptoms: knowledge.symptoms.map(pageData),
    remediations: knowledge.remediations.map(pageData),
    guides: knowledge.guides.map(pageData),
    posts: knowledge.posts.map(pageData),
    errors: knowledge.errorDomains,
    glossary: knowledge.glossary,
  }
  return (Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]).flatMap((name) => [
    { ...jsonFile(`data/${name}.json`, null), content: () => published(name, holds[name]) },
    jsonFile(`data/${name}.schema.json`, {
      $id: absolute(`data/${name}.schema.json`),
      ...z.toJSONSchema(SCHEMAS[name], { io: 'output' }),
    }),
  ])
}

function published(name: keyof typeof SCHEMAS, value: readonly unknown[]): string {
  const checked = SCHEMAS[name].parse(relinkTexts(value, `data/${name}.json`))
  return `${JSON.stringify(checked, null, 1)}\n`
}

/** What of a page only a build needs. */
const INTERNAL = new Set(['kindOfPage', 'file', 'body', 'bodyLine', 'citedBy', 'shape'])

/** A page as it is published: its matter, and its body as `text`. */
function pageData(page: Post | Symptom | Remediation | Guide): object {
  const kept = Object.entries(page).filter(([name]) => !INTERNAL.has(name))
  return { ...Object.fromEntries(kept), url: addressInData(page.url), text: page.body }
}

/** A site path as a data file names it; all of them stand in one folder. */
function addressInData(path: string): string {
  return addressIn('data/any.json', path)
}
