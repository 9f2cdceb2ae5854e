import { describe, expect, it } from 'vitest'
import { buildIndex } from '../../../../lib/search/index/build/build'
import { searchDocuments } from '../../../../lib/search/index/build/documents'
import { openIndex } from '../../../../lib/search/node'
import { frozenKnowledge } from '../../../frozen-corpus'

const knowledge = frozenKnowledge()
const search = await openIndex(buildIndex(searchDocuments(knowledge), knowledge.searchWords).files)

async function isAnswered(query: string): Promise<boolean> {
  return (await search.find(query)).confident
}

describe('a query is not answered', () => {
  it.each([
    ['by a page with similar words if all its words are unknown', 'xyzzy plugh'],
    ['if it is a single letter', 'é'],
    ['if it is a small number', '99'],
    ['if it names another field', 'NFC tag reading session invalidated'],
    ['if it names another field', 'Handoff does not work'],
    ['if it names another field', 'GameKit matchmaking fails'],
    ['if it names another field', 'wifi calling'],
    ['if it names another field', 'ssh connection refused port 22'],
    ['if it names another field', 'airplay receiver not found'],
    ['if it names another field', 'nginx 499'],
    ['if most of a log message is unknown', 'Connection 1: received failure notification'],
    [
      'if most of a log message is unknown',
      'boringssl_context_handle_fatal_alert(2072) [C1.1:1][0x105f0e1a0] read alert, level: fatal, description: certificate unknown',
    ],
    [
      'by numbers in the times and ids of its lines',
      '2026-11-20 10:15:01.123 foo[10:8123] hello world\n2026-11-20 10:15:02.123 foo[10:8123] bar',
    ],
    ['if it is a process whose name contains a known word', 'configd'],
    ['if only parts of a dotted name are known', 'kern.ipc.maxsockbuf'],
  ])('%s: %s', async (_, query) => {
    expect(await isAnswered(query)).toBe(false)
  })
})

describe('a query is answered', () => {
  it.each([
    ['although one of its words is misspelled and another is unknown', 'wifi awre mac catalist'],
    ['although its only word is misspelled', 'wifip2d'],
    ['although its only word is incomplete', 'wifip2p'],
    ['although it contains an unknown number', 'NWListener port 8443'],
  ])('%s: %s', async (_, query) => {
    expect(await isAnswered(query)).toBe(true)
  })
})
