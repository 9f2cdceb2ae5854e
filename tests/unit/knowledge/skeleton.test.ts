import { describe, expect, it } from 'vitest'
import { skeleton, type SkeletonKind } from '../../../lib/knowledge/skeleton'
import { splitFrontMatter } from '../../../lib/markdown/front-matter'
import { parseYaml } from '../../../lib/model/parse-yaml'
import { GuideMatter } from '../../../lib/model/guide'
import { RemedyMatter } from '../../../lib/model/remedy'
import { SymptomMatter } from '../../../lib/model/symptom'

const schemas = { symptom: SymptomMatter, remediation: RemedyMatter, guide: GuideMatter }

describe('the skeleton of a new page', () => {
  it.each(['symptom', 'remediation', 'guide'] as SkeletonKind[])('is valid for a %s', (kind) => {
    const page = splitFrontMatter('a.md', skeleton(kind, 'A "quoted": title', '2026-11-20'))
    if ('problem' in page) throw new Error(page.problem)
    expect(parseYaml(schemas[kind], page.yaml, { file: 'a.md', line: 2 })).toMatchObject({
      ok: true,
      value: { title: 'A "quoted": title' },
    })
  })
})
