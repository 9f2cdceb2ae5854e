import { describe, expect, it } from 'vitest'
import { type Languages, NO_LANGUAGES } from '../../../../lib/model/search/languages'
import { analyzer } from '../../../../lib/search/analysis/analyzer'
import { languageTable } from '../../../../lib/search/languages/language-table'
import { Translator } from '../../../../lib/search/languages/translator'

const languages: Languages = {
  ignore: {
    ...NO_LANGUAGES.ignore,
    de: ['die', 'im', 'mehr', 'nicht'],
    fr: ['ne', 'plus', 'la'],
    ja: ['の', 'が'],
    ko: ['이', '가'],
  },
  concepts: [
    {
      english: 'network',
      de: ['Netzwerk'],
      fr: ['réseau'],
      es: ['red'],
      pt: ['rede'],
      ja: ['ネットワーク'],
      zh: ['网络', '網路'],
      ko: ['네트워크'],
    },
    {
      english: 'extension',
      de: ['Erweiterung'],
      fr: ['extension'],
      es: ['extensión'],
      pt: ['extensão'],
      ja: ['拡張'],
      zh: ['扩展', '擴充'],
      ko: ['확장'],
    },
    {
      english: 'captive portal',
      de: ['Anmeldeseite'],
      fr: ['page de connexion'],
      es: ['portal cautivo'],
      pt: ['portal cativo'],
      ja: ['ログイン画面'],
      zh: ['登录页面'],
      ko: ['로그인 페이지'],
    },
    {
      english: 'public Wi-Fi',
      de: ['öffentliches WLAN'],
      fr: ['Wi-Fi public'],
      es: ['Wi-Fi público'],
      pt: ['Wi-Fi público'],
      ja: ['公衆Wi-Fi'],
      zh: ['公共 Wi-Fi'],
      ko: ['공용 와이파이'],
    },
  ],
}

const index = new Set(['network', 'extens', 'captiv', 'portal', 'wifi', 'public', 'safari', 'page'])
const translator = new Translator(languageTable(languages), {
  analyzer,
  has: (term) => index.has(term),
})
const english = (query: string): string | undefined =>
  translator
    .translate(query)
    ?.words.map(({ text }) => text)
    .join(' ')

describe('a query in another language is translated to English', () => {
  it.each([
    ['die Anmeldeseite im Netzwerk', 'captive portal network'],
    ['la page de connexion du réseau', 'captive portal network'],
    ['公衆Wi-Fiのログイン画面が', 'public Wi-Fi captive portal'],
    ['公共WiFi登录页面', 'captive portal'],
    ['網路擴充', 'network extension'],
    ['로그인페이지가', 'captive portal'],
  ])('%s', (query, words) => {
    expect(english(query)).toContain(words)
  })

  it('a German compound is translated by its parts, with any ending', () => {
    expect(english('Netzwerkerweiterung')).toBe('network extension')
    expect(english('Netzwerkerweiterungen')).toBe('network extension')
  })

  it('an inflected form is translated like its base form', () => {
    expect(english('Anmeldeseiten Netzwerke')).toBe('captive portal network')
  })

  it('names on the pages stay unchanged, and each word keeps its position', () => {
    const { words } = translator.translate('Safari Netzwerk Anmeldeseite') ?? { words: [] }
    expect(words.map(({ text, start, end }) => [text, start, end])).toEqual([
      ['Safari', 0, 6],
      ['network', 7, 15],
      ['captive', 16, 28],
      ['portal', 16, 28],
    ])
  })
})

it.each(['network extension', 'captive portal page', 'the public netwrok'])(
  'an English query is not changed: %s',
  (query) => {
    expect(translator.translate(query)).toBeNull()
  },
)

it('a phrase without words, as in a damaged file, matches nothing', () => {
  const table = languageTable(languages)
  const { ignore, phrases } = table.languages.de
  const damaged = { ...table.languages, de: { ignore, phrases: [['—'], ...phrases.slice(1)] } }
  const known = { analyzer, has: (term: string) => index.has(term) }
  const translated = new Translator({ ...table, languages: damaged }, known)
  expect(translated.translate('die Anmeldeseite im Netz')?.words.map(({ text }) => text)).toEqual([
    'captive',
    'portal',
  ])
})

it('reports how much of a query the table covers', () => {
  expect(translator.translate('网络网络')?.share).toBe(1)
  expect(translator.translate('网络天气')?.share).toBe(0.5)
})

it('never throws and never gives a word a position outside the query', () => {
  for (const query of ['', '   ', '\ud800', 'ﬁ 网', 'ネ', '한', 'é'.repeat(300)])
    for (const { start, end } of translator.translate(query)?.words ?? []) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(query.length)
    }
})
