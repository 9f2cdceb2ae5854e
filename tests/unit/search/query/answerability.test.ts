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
    ['by a page whose words it merely resembles, where nothing in it is known', 'xyzzy plugh'],
    ['where it is a single letter', 'é'],
    ['where it is a small number', '99'],
    ['where it names another field', 'NFC tag reading session invalidated'],
    ['where it names another field', 'Handoff does not work'],
    ['where it names another field', 'GameKit matchmaking fails'],
    ['where it names another field', 'wifi calling'],
    ['where it names another field', 'ssh connection refused port 22'],
    ['where it names another field', 'airplay receiver not found'],
    ['where it names another field', 'nginx 499'],
    ['where most of a printed message is not here', 'Connection 1: received failure notification'],
    [
      'where most of a printed message is not here',
      'boringssl_context_handle_fatal_alert(2072) [C1.1:1][0x105f0e1a0] read alert, level: fatal, description: certificate unknown',
    ],
    [
      'by the numbers in the times and ids of its lines',
      '2026-11-20 10:15:01.123 foo[10:8123] hello world\n2026-11-20 10:15:02.123 foo[10:8123] bar',
    ],
    ['where it is a process named after a known word', 'configd'],
    ['where only parts of a name with dots are known', 'kern.ipc.maxsockbuf'],
  ])('%s: %s', async (_, query) => {
    expect(await isAnswered(query)).toBe(false)
  })
})

describe('a query is answered', () => {
  it.each([
    ['though one of its words is misspelt and another unknown', 'wifi awre mac catalist'],
    ['though its only word is misspelt', 'wifip2d'],
    ['though its only word is cut short', 'wifip2p'],
    ['though it holds a number that nobody knows', 'NWListener port 8443'],
  ])('%s: %s', async (_, query) => {
    expect(await isAnswered(query)).toBe(true)
  })
})
