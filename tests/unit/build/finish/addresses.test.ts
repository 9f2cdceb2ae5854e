import { describe, expect, it } from 'vitest'
import {
  relativePath,
  resolveAddress,
  rootPrefix,
} from '../../../../lib/build/finish/steps/addresses'

const OWN = 'https://kb.example/base/'

describe('an address of an exported page', () => {
  it.each([
    ['/', 'posts/a/index.html', 'index.html'],
    ['/symptoms/x/', 'index.html', 'symptoms/x/index.html'],
    ['../b/', 'posts/a/index.html', 'posts/b/index.html'],
    ['index.md', 'posts/a/index.html', 'posts/a/index.md'],
    ['?q=1', 'search/index.html', 'search/index.html'],
    ['#here', '404.html', '404.html'],
    ['/feed.xml', 'a/b/index.html', 'feed.xml'],
    [`${OWN}posts/a/`, 'index.html', 'posts/a/index.html'],
    [OWN, 'posts/a/index.html', 'index.html'],
  ])('%s on %s leads to the file %s', (address, page, file) => {
    expect(resolveAddress(address, page, OWN)?.file).toBe(file)
  })

  it.each([
    'https://developer.apple.com/',
    'https://kb.example/other/',
    '//elsewhere.example/x',
    'mailto:a@b.example',
    'tel:1',
    'data:text/plain,x',
  ])('%s leads outside the folder', (address) => {
    expect(resolveAddress(address, 'posts/a/index.html', OWN)).toBeNull()
  })

  it('keeps its query and gives its anchor decoded', () => {
    expect(resolveAddress('/search/?q=a%20b#h%C3%A9', 'index.html', null)).toEqual({
      file: 'search/index.html',
      query: '?q=a%20b',
      hash: '#h%C3%A9',
      anchor: 'hé',
    })
  })

  it('becomes the shortest way between the two files', () => {
    expect(relativePath('posts/a/index.html', 'posts/b/index.html')).toBe('../b/index.html')
    expect(relativePath('posts/a/index.html', 'posts/a/a b.md')).toBe('a%20b.md')
    expect(relativePath('index.html', 'feed.xml')).toBe('feed.xml')
  })

  it('knows the way up to the root from any depth', () => {
    expect(['index.html', '404.html', 's/1/index.html'].map(rootPrefix)).toEqual(['', '', '../../'])
  })
})
