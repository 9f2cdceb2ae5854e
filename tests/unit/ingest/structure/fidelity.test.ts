import { describe, expect, test } from 'vitest'
import { compareWithSource } from '../../../../lib/ingest/structure/fidelity'

describe('comparing a post’s Markdown with its source', () => {
  test.each([
    ['white space', 'one  two\nthree\u00a0four', 'one two\n\nthree four'],
    ['Markdown syntax', 'see NWPath and this', 'see `NWPath` and *this*'],
    ['a fence and its language', 'let a = 1 b', '```swift\nlet a = 1\n    b\n```'],
    ['escapes', '<b> [x](y) *z*', '\\<b> \\[x]\\(y) \\*z\\*'],
    ['a bullet that the source shows', '• one • two', '- one\n- two'],
    ['a bullet that the source lost', 'one two', '- one\n- two'],
    ['a number that the source shows', '2) two 3. three', '2. two\n3. three'],
    ['a number that the source lost', 'one two', '1. one\n2. two'],
    ['U+0000, which Markdown cannot hold', 'a\0b', 'a\uFFFDb'],
    ['stars around what is strong', '**Problem ** and **more**', '**Problem** and **more**'],
    ['an item that begins with stars', '- **one ** two **three**', '- **one** two\n- **three**'],
    ['a star for a bullet before what is strong', '* one', '- **one**'],
    ['an address in angle brackets', 'at https://a.b/c end', 'at <https://a.b/c> end'],
  ])('ignores %s', (_, source, markdown) => {
    expect(compareWithSource(source, markdown)).toBeNull()
  })

  test.each([
    ['a word that is missing', 'one two three', 'one three', 'two three', 'three'],
    ['a word that was added', 'one three', 'one two three', 'three', 'two three'],
    ['another order', 'one two', 'two one', 'one two', 'two one'],
    ['a changed character', 'it’s', "it's", 'it’s', "it's"],
    ['another case', 'iOS', 'ios', 'iOS', 'ios'],
    ['a tail that is missing', 'one two', 'one', 'two', '(the end of the text)'],
    ['a tail that was added', 'one', 'one two', '(the end of the text)', 'two'],
    ['text that Markdown reads as syntax', 'a *b* c', 'a *b* c', '*b* c', 'b c'],
    ['raw HTML, which a page drops', 'a <b>c', 'a <b>c', '<b>c', '<b>'],
    ['a number that is not the item’s', '7. one', '1. one', '7. one', 'one'],
    ['stars that are not closed', '**one two', '**one** two', 'two', 'two'],
    ['stars that nothing shows as strong', '**one**', 'one', '**one**', 'one'],
    ['stars that close elsewhere', '**one two**', '**one** two', 'two**', 'two'],
    ['an entity that was decoded', '&lt;', '&lt;', '&lt;', '<'],
  ])('finds %s', (_, source, markdown, inSource, inMarkdown) => {
    expect(compareWithSource(source, markdown)).toMatchObject({
      source: inSource,
      markdown: inMarkdown,
    })
  })

  test('names the lines on both sides', () => {
    const found = compareWithSource('one\ntwo\nthree four', 'one\n\ntwo\n\nthree\n\nfive')
    expect(found).toEqual({ line: 7, sourceLine: 3, source: 'four', markdown: 'five' })
  })

  test('counts lines inside a fence', () => {
    const found = compareWithSource('a\nb\nc', '```text\na\nb\nd\n```')
    expect(found).toMatchObject({ line: 4, sourceLine: 3 })
  })
})
