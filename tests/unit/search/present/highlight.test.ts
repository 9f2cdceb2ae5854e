import { describe, expect, it } from 'vitest'
import { analyzer } from '../../../../lib/search/analysis/analyzer'
import { highlight, highlightFinder } from '../../../../lib/search/present/highlight'
import type { Alternative, Concept } from '../../../../lib/search/query/concept'

const concept = (...alternatives: Alternative[]): Concept => ({
  words: [0],
  alternatives,
  outOfScope: 0,
})
const said = (how: Alternative['how'], ...terms: string[]): Alternative => ({
  how,
  terms: terms.map((term) => ({ term, weight: how === 'typed' ? 1 : 0.55 })),
})

/** The marked pieces of a text. */
function marked(text: string, ...concepts: Concept[]): string[] {
  const find = highlightFinder(concepts, (term) => term === 'everyth', analyzer)
  return highlight(text, find).flatMap((piece) => (piece.hit ? [piece.text] : []))
}

describe('a highlight', () => {
  it('covers every typed word, by its stem', () => {
    expect(marked('Connecting: it connects.', concept(said('typed', 'connect')))).toEqual([
      'Connecting',
      'connects',
    ])
  })

  it('covers the word that a misspelled one was corrected to', () => {
    const captve = concept(said('typed', 'captv'), said('near', 'captiv'))
    expect(marked('a captive portal', captve)).toEqual(['captive'])
  })

  it('covers a phrase of the vocabulary as a whole, and none of its words alone', () => {
    const vpn = concept(said('typed', 'vpn'), said('vocabulary', 'vpn', 'client'))
    const emfile = concept(said('typed', 'emfil'), said('vocabulary', 'mani', 'open', 'file'))
    expect(marked('the ClientHello of a client', vpn)).toEqual([])
    expect(marked('after many connects: too many open files', emfile)).toEqual(['many open files'])
  })

  it('is one piece where phrases overlap', () => {
    const vpn = concept(
      said('vocabulary', 'packet', 'tunnel'),
      said('vocabulary', 'tunnel', 'provid'),
    )
    expect(marked('a packet tunnel provider', vpn)).toEqual(['packet tunnel provider'])
  })

  it('is not part of a name that is known whole', () => {
    const domain = concept({
      how: 'typed',
      terms: [
        { term: 'nsurlerrordomain', weight: 1 },
        { term: 'error', weight: 0.6 },
      ],
    })
    expect(marked('a TLS error in NSURLErrorDomain', domain)).toEqual(['NSURLErrorDomain'])
  })

  it('covers no word that is everywhere', () => {
    expect(marked('UpdateNotAvailable is not here', concept(said('typed', 'not')))).toEqual([])
    expect(marked('everything', concept(said('typed', 'everyth')))).toEqual([])
  })

  it('leaves the text as it is', () => {
    const text = 'a <b>packet</b> tunnel, packets'
    const find = highlightFinder([concept(said('typed', 'packet'))], () => false, analyzer)
    expect(
      highlight(text, find)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })
})
