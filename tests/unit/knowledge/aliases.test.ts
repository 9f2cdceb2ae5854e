import { expect, it } from 'vitest'
import { aliasNotes } from '../../../lib/knowledge/checks/aliases'
import type { Symptom } from '../../../lib/model/knowledge'

const symptom = (aliases: readonly string[]): Symptom =>
  ({ slug: 'captive-portal', aliases }) as unknown as Symptom

const words = (phrase: string): string[] =>
  phrase.split(' ').filter((word) => word !== 'the' && word !== 'again')

it('lists a symptom with fewer than eight aliases', () => {
  expect(aliasNotes([symptom(['login page missing'])], words).few).toEqual(['captive-portal: 1'])
  const eight = Array.from({ length: 8 }, (_, n) => `alias${n}`)
  expect(aliasNotes([symptom(eight)], words).few).toEqual([])
})

it('lists two aliases if one adds no word to the other', () => {
  const { redundant } = aliasNotes(
    [symptom(['login page missing', 'the login page missing again', 'hotel sign-in gone'])],
    words,
  )
  expect(redundant).toEqual([
    'captive-portal: “login page missing” and “the login page missing again”',
  ])
})

it('does not compare aliases of different pages or of common words only', () => {
  const pages = [symptom(['login page']), symptom(['login page', 'the', 'again'])]
  expect(aliasNotes(pages, words).redundant).toEqual([])
})
