import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { factRules, findFacts } from '../../../lib/ingest/facts'
import { readSubject } from '../../../lib/ingest/files/subject-files'
import type { Fault } from '../../../lib/model/fault'

let root = ''
const edit = (file: string, change: (text: string) => string): void => {
  const path = join(root, 'content/subject', file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}
const valuesIn = (text: string): string[] => {
  const subject = readSubject(root, [])
  return subject
    ? findFacts([{ text, line: 1 }], factRules(subject, [])).map(({ value }) => value)
    : []
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reachable-subject-'))
  cpSync('content/subject', join(root, 'content/subject'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('the names of the field', () => {
  it('are found in a post once an editor has added them, without a change of code', () => {
    const text = 'WIAccessPoint fails in wirelessd on an iPhone 18 Pro under macOS Alcatraz'
    expect(valuesIn(text)).toEqual(['iPhone', 'macOS'])
    edit(
      'frameworks.yaml',
      (yaml) =>
        `${yaml}- name: WiFiInfrastructure\n  names: [WiFiInfrastructure]\n  symbols: [WIAccess*]\n`,
    )
    edit('processes.yaml', (yaml) => `${yaml}- wirelessd\n`)
    edit('devices.yaml', (yaml) => `${yaml}- name: iPhone 18 Pro\n`)
    edit('platforms.yaml', (yaml) =>
      yaml.replace('  releases:\n', '  releases:\n    - { name: Alcatraz, version: "27" }\n'),
    )
    expect(valuesIn(text)).toEqual([
      'WiFiInfrastructure',
      'wirelessd',
      'iPhone 18 Pro',
      'macOS 27',
      'macOS',
    ])
  })

  it('are refused with file, line and fix where they do not fit their schema', () => {
    edit('platforms.yaml', (yaml) => yaml.replace('firstVersion: 4', 'firstVersion: "4"'))
    edit('devices.yaml', (yaml) => yaml.replace('- name: iPad\n', '- nme: iPad\n'))
    rmSync(join(root, 'content/subject/processes.yaml'))
    const faults: Fault[] = []
    expect(readSubject(root, faults)).toBeNull()
    expect(faults).toMatchObject([
      {
        file: 'content/subject/platforms.yaml',
        line: 5,
        problem: '0.firstVersion has the wrong type',
      },
      { file: 'content/subject/devices.yaml', problem: expect.stringContaining('name is missing') },
      {
        file: 'content/subject/devices.yaml',
        problem: expect.stringContaining('`nme` is not a key'),
      },
      { file: 'content/subject/processes.yaml', problem: 'The file is missing.' },
    ])
    expect(faults.every(({ fix }) => fix !== '')).toBe(true)
  })
})
