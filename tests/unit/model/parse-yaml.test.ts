import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseYaml } from '../../../lib/model/parse-yaml'
import { SymptomMatter } from '../../../lib/model/symptom'

const place = { file: 'content/symptoms/a.md', line: 2 }

function faultsOf(yaml: string, schema: z.ZodType = SymptomMatter) {
  const opened = parseYaml(schema, yaml, place)
  return opened.ok ? [] : opened.faults
}

const whole = `title: Something is broken on iOS 26
area: wifi
summary: It does not work and this says so.
now: Turn it off and on again.
environment: { platforms: [{ name: iOS }] }
posts: [a-post]
remediations: [a-remedy]
reviewed: 2026-11-20
`

describe('parsing YAML with a schema', () => {
  it('accepts a valid page', () => {
    expect(faultsOf(whole)).toEqual([])
  })

  it('names the line and the nearest value for a word that is not allowed', () => {
    const yaml = `area: wifi\nstate: validate\n`
    const schema = z.strictObject({ area: z.string(), state: z.enum(['validated', 'archived']) })
    expect(faultsOf(yaml, schema)).toMatchObject([
      { file: place.file, line: 3, found: 'validate', fix: 'state: validated' },
    ])
  })

  it('names the line of a key that it does not know', () => {
    expect(faultsOf(`${whole}colour: red\n`)).toMatchObject([
      { line: 10, problem: expect.stringContaining('colour') },
    ])
  })

  it('says which key is missing', () => {
    expect(faultsOf(whole.replace(/^now.*\n/m, ''))).toMatchObject([{ problem: 'now is missing' }])
  })

  it('suggests quotes for a version that YAML took for a number', () => {
    const yaml = whole.replace('{ name: iOS }', '{ name: iOS, from: 26.4 }')
    expect(faultsOf(yaml)).toMatchObject([{ line: 6, fix: 'from: "26.4"' }])
  })

  it('reports broken YAML with its line', () => {
    expect(faultsOf('title: a\nposts: [b\n')).toMatchObject([{ problem: 'this is not valid YAML' }])
  })

  it('reports every fault at once', () => {
    expect(faultsOf('title: 5\narea: x\n').length).toBeGreaterThan(3)
  })

  it('refuses aliases, which could make a small file huge', () => {
    expect(faultsOf('a: &a [1]\nb: *a\n', z.any())).toMatchObject([{ line: 3 }])
  })
})
