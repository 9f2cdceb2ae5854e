import { expect, it } from 'vitest'
import {
  GramTable,
  LONGEST_GRAM,
  nextHash,
} from '../../../../../lib/logs/match/patterns/gram-table'

it.each([2, 3, LONGEST_GRAM])(
  'a text is found by any gram of %d characters, in any case',
  (size) => {
    for (const { gram, end } of new GramTable(size, 1 << 8).gramsOf('keychain')) {
      const table = new GramTable<string>(size, 1 << 8)
      table.add(gram, 'keychain')
      const line = 'TLS KeyChain lost'
      const found: number[] = []
      let hash = 0
      for (let i = 0; i < line.length; i++) {
        hash = nextHash(hash, line.charCodeAt(i))
        if (table.get(hash)) found.push(i)
      }
      expect(found).toEqual(['TLS '.length + end])
    }
  },
)
