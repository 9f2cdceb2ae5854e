import { describe, expect, it } from 'vitest'
import { checkKnowledge } from '../../../lib/knowledge/check'
import { checkPlacement } from '../../../lib/knowledge/checks/orphans'
import { PageLines } from '../../../lib/knowledge/page-lines'
import { smallKnowledge } from './small'

const sources = new Map([['a.txt', ['', '', 'open() failed: 256 descriptors', 'x']]])

function problems(change: Parameters<typeof smallKnowledge>[0], text = ''): string[] {
  const faults = checkKnowledge(smallKnowledge(change), sources, new PageLines(() => text))
  return faults.map(({ file, problem }) => `${file}: ${problem}`)
}

const symptomFile = 'content/symptoms/descriptors-are-lost.md'

describe('the content check', () => {
  it('finds no fault in valid content', () => {
    expect(problems({})).toEqual([])
  })

  it('finds a quote that is not in its post, and shows where the two differ', () => {
    const evidence = [
      {
        id: 'seen',
        claim: 'X.',
        post: 'lost-descriptors',
        quote: 'the daemon has 300 descriptors',
        confidence: 'community',
      },
    ]
    const [fault] = checkKnowledge(
      smallKnowledge({ symptom: { evidence } }),
      sources,
      new PageLines(() => 'a\nthe daemon has 300 descriptors'),
    )
    expect(fault).toMatchObject({
      file: symptomFile,
      line: 2,
      problem: 'the quote seen is not in the post',
      found: expect.stringContaining('the daemon has 256 descriptors'),
    })
  })

  it('finds a quote of more than 25 words', () => {
    const quote = Array.from({ length: 26 }, () => 'word').join(' ')
    const evidence = [
      { id: 'seen', claim: 'X.', post: 'lost-descriptors', quote, confidence: 'community' },
    ]
    expect(problems({ symptom: { evidence } })).toEqual([
      `${symptomFile}: the quote seen is too long`,
    ])
  })

  it('finds a reference without evidence and evidence without a reference', () => {
    const symptomBody =
      '## What it is\n\nIt fails.[^sean]\n\n## Is it yours?\n\n- [x](/guides/counting/)\n\n## What is not known\n\nA\n'
    expect(problems({ symptomBody })).toEqual([
      `${symptomFile}: [^sean] refers to no evidence`,
      `${symptomFile}: nothing refers to the evidence seen`,
    ])
  })

  it('finds a claim that does not end with a period, with its line', () => {
    const seen = { id: 'seen', post: 'lost-descriptors', quote: '256 descriptors' }
    const check = (claim: string, text: string) =>
      checkKnowledge(
        smallKnowledge({
          symptom: { evidence: [{ ...seen, claim, confidence: 'community' }] },
        }),
        sources,
        new PageLines(() => text),
      )
    expect(check('It fails', 'evidence:\n  - id: seen\n    claim: "It fails"')).toEqual([
      {
        file: symptomFile,
        line: 3,
        problem: 'the claim of seen does not end with a period',
        expected: 'a sentence that ends with a period',
        found: 'It fails',
        fix: 'claim: "It fails."',
      },
    ])
    expect(check('It fails', '  - id: seen\n    claim: It\n      fails')).toMatchObject([
      { line: 1 },
    ])
    expect(check('The switch says “off.”', '')).toEqual([])
  })

  it('finds reasoning that does not end with a period', () => {
    const evidence = [{ id: 'seen', claim: 'X.', reasoning: 'It follows', confidence: 'inference' }]
    expect(problems({ symptom: { evidence } })).toEqual([
      `${symptomFile}: the reasoning of seen does not end with a period`,
    ])
  })

  it('finds a copy that is cited as the source', () => {
    const evidence = [
      {
        id: 'seen',
        claim: 'X.',
        source: {
          title: 'T',
          publisher: 'P',
          url: 'https://web.archive.org/web/1/https://apple.com',
          accessed: '2026-11-20',
        },
        confidence: 'documented',
      },
    ]
    const checked = { date: '2026-11-20', against: 'the archived copy' }
    expect(problems({ symptom: { evidence, checked } })).toEqual([
      `${symptomFile}: the address is a copy, not the publisher’s own`,
    ])
  })

  it('finds a signature that matches nothing, and one that matches another symptom’s post', () => {
    const nothing = [{ pattern: 'close\\(\\) failed', from: 'post' }]
    expect(problems({ symptom: { signatures: nothing } })).toEqual([
      `${symptomFile}: the signature matches none of the posts it comes from`,
    ])
    const stranger = [{ pattern: 'Use lsof', from: 'external', example: 'Use lsof' }]
    expect(problems({ symptom: { signatures: stranger } })).toEqual([
      `${symptomFile}: the signature also matches how-to-count, which the symptom does not list`,
    ])
  })

  it('finds a signature that is no more than an error', () => {
    for (const pattern of ['NSPOSIXErrorDomain Code=24', 'Too many open files']) {
      const signatures = [
        {
          pattern,
          from: 'external',
          example: `Error Domain=NSPOSIXErrorDomain Code=24 "Too many open files"`,
        },
      ]
      expect(problems({ symptom: { signatures } })).toEqual([
        expect.stringContaining('the signature is no more than the error NSPOSIXErrorDomain 24'),
      ])
    }
  })

  it('finds a signature that is not a regular expression', () => {
    expect(
      problems({ symptom: { signatures: [{ pattern: 'open( failed', from: 'post' }] } }),
    ).toEqual([`${symptomFile}: the signature is not a regular expression`])
  })

  it('finds a signature that can take more than linear time', () => {
    const signatures = [{ pattern: '(?:\\w+ ?)+failed', from: 'post' }]
    expect(problems({ symptom: { signatures } })).toEqual([
      `${symptomFile}: the signature can take more than linear time`,
    ])
  })

  it('finds dead links and unknown slugs', () => {
    expect(
      problems({ symptom: { remediations: ['restart-the-devise'], errors: ['posix/25'] } }),
    ).toEqual([
      `${symptomFile}: there is no remediation named restart-the-devise`,
      `${symptomFile}: there is no error named posix/25`,
      'content/remediations/restart-the-device.md: no symptom lists the remedy',
    ])
    const body =
      '## What it is\n\nIt fails.[^seen] [x](/symptom/y/)\n\n## Is it yours?\n\n- [x](/guides/counting/#nowhere)\n\n## What is not known\n\nA\n'
    expect(problems({ symptomBody: body })).toEqual([
      `${symptomFile}: the link points to no page`,
      `${symptomFile}: the page has no such anchor`,
    ])
  })

  it('finds an unknown area and platform and suggests the closest name', () => {
    const faults = checkKnowledge(
      smallKnowledge({
        symptom: { area: 'wifi-awar', environment: { platforms: [{ name: 'iOs' }] } },
      }),
      sources,
      new PageLines(() => 'title: X\narea: wifi-awar\nenvironment: { platforms: [{ name: iOs }] }'),
    )
    expect(faults).toMatchObject([
      { file: symptomFile, line: 2, found: 'wifi-awar', fix: 'area: wifi-aware' },
      { file: symptomFile, line: 3, found: 'iOs', fix: 'name: iOS' },
    ])
  })

  it('finds no fault in a post that waits to be placed, even if a signature matches it', () => {
    const evidence = [
      {
        id: 'seen',
        claim: 'It fails.',
        post: 'how-to-count',
        quote: 'Use lsof.',
        confidence: 'community',
      },
    ]
    const signatures = [
      {
        pattern: 'open\\(\\) failed: \\d+ descriptors',
        from: 'external',
        example: 'open() failed: 3 descriptors',
      },
    ]
    const waits = { symptom: { posts: ['how-to-count'], signatures, evidence } }
    expect(problems(waits)).toEqual([])
    expect(problems({ ...waits, post: { kind: 'question' } })).toEqual([
      `${symptomFile}: the signature also matches lost-descriptors, which the symptom does not list`,
    ])
  })

  it('names posts that wait to be placed, and guidance that no remedy cites, when it is strict', () => {
    const knowledge = smallKnowledge({
      symptom: { posts: [], signatures: [], evidence: [] },
      remedy: { posts: [] },
    })
    expect(checkPlacement(knowledge).map(({ file, problem }) => `${file}: ${problem}`)).toEqual([
      'content/posts/lost-descriptors.md: the symptom post waits to be placed',
      'content/posts/how-to-count.md: no remedy cites the guidance post',
    ])
  })

  it('finds a remediation without the sections of its outcome', () => {
    expect(problems({ remedy: { outcome: 'no-known-fix' } })).toEqual([
      'content/remediations/restart-the-device.md: this page type has no such section',
      'content/remediations/restart-the-device.md: the section “What you can do” is missing',
      'content/remediations/restart-the-device.md: the section “Watch for a fix” is missing',
    ])
  })

  it('finds a page without an id, an id without a page, and a name used twice', () => {
    expect(problems({ ids: { symptoms: [{ id: 's1', slug: 'something-else' }] } })).toEqual([
      `${symptomFile}: the page has no permanent id`,
      'content/ids.yaml: the page symptoms/something-else (s1) was published but does not exist',
    ])
    expect(
      problems({ ids: { guides: [{ id: 'g1', slug: 'counting', former: ['counting'] }] } }),
    ).toEqual(['content/ids.yaml: counting is used twice'])
  })

  it('finds a change that is newer than the last review', () => {
    const changes = [{ date: '2026-11-21', what: 'Now says more.' }]
    expect(problems({ symptom: { changes } })).toEqual([
      `${symptomFile}: the page was changed on 2026-11-21, after its last review`,
    ])
    expect(problems({ symptom: { changes, reviewed: '2026-11-21' } })).toEqual([])
  })

  it('accepts a retired page that says why', () => {
    const symptoms = [
      { id: 's1', slug: 'descriptors-are-lost' },
      { id: 's2', slug: 'merged', retired: 'merged into s1' },
    ]
    expect(problems({ ids: { symptoms } })).toEqual([])
  })
})
