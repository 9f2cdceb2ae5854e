import { describe, expect, it } from 'vitest'
import { gapFaults } from '../../../../lib/knowledge/drafts/gaps'
import { skeleton, type SkeletonKind } from '../../../../lib/knowledge/drafts/skeleton'
import { splitFrontMatter } from '../../../../lib/markdown/front-matter'
import { parseYaml } from '../../../../lib/model/parse-yaml'
import { GuideMatter } from '../../../../lib/model/guide'
import { RemedyMatter } from '../../../../lib/model/remedy'
import { SymptomMatter } from '../../../../lib/model/symptom'

const schemas = { symptom: SymptomMatter, remediation: RemedyMatter, guide: GuideMatter }

describe('the skeleton of a new page', () => {
  it.each(['symptom', 'remediation', 'guide'] as SkeletonKind[])(
    'has gaps for a %s, and is valid once they are filled',
    (kind) => {
      const text = skeleton(kind, 'A "quoted": title', '2026-11-20')
      expect(gapFaults('a.md', text).length).toBeGreaterThan(4)
      const filled = text
        .replace(/⟦slug[^⟧]*⟧/gu, 'a-slug')
        .replace(/⟦[^⟧]*⟧/gu, 'Words of an editor, long enough.')
      const page = splitFrontMatter('a.md', filled)
      if ('problem' in page) throw new Error(page.problem)
      expect(parseYaml(schemas[kind], page.yaml, { file: 'a.md', line: 2 })).toMatchObject({
        ok: true,
        value: { title: 'A "quoted": title' },
      })
    },
  )
})
