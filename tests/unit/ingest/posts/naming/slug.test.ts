import { describe, expect, it } from 'vitest'
import { newSlug } from '../../../../../lib/ingest/posts/naming/slug'

describe('the slug of a new post', () => {
  it.each([
    ['Große Verzögerung', 'grosse-verzogerung'],
    ['Færøsk VPN', 'faerosk-vpn'],
    ['Łódź: brak sieci', 'lodz-brak-sieci'],
    ['Не работает Wi-Fi', 'ne-rabotaet-wi-fi'],
    ['App’s “naïve” ﬁx™', 'apps-naive-fixtm'],
    ['😀', 'post'],
  ])('transliterates letters: %s', (title, slug) => {
    expect(newSlug(title, new Set())).toBe(slug)
  })
})
