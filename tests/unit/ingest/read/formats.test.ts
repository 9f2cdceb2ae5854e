import { describe, expect, it } from 'vitest'
import { FaultError } from '../../../../lib/model/fault'
import { readText } from './read-text'

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>Forum</title>
    <item>
      <title>Flows &amp; &lt;Filters&gt; &#8220;stop&#8221;</title>
      <link>https://developer.apple.com/forums/thread/1</link>
      <category>Network Extension</category>
      <category>Network</category>
      <description>&lt;p&gt;First &amp;amp; foremost.&lt;/p&gt;&lt;pre&gt;let a = 1
  let b = 2&lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;</description>
    </item>
    <!-- <item> in a comment </item> -->
    <item>
      <title><![CDATA[Second]]></title>
      <description><![CDATA[<ul><li>One<li>Two</ul> <item>]]></description>
    </item>
  </channel>
</rss>
`

const ATOM = `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Forum</title>
  <entry>
    <title type="text">A title</title>
    <link rel="alternate" href="https://developer.apple.com/forums/thread/2"/>
    <category term="Network"/>
    <content type="html">&lt;p&gt;Some text.&lt;/p&gt;</content>
  </entry>
</feed>
`

const HTML = `<!doctype html>
<html><head><title>x</title><script>var a = "Posts under Bad tag"</script></head>
<body>
<nav><a href="/">Developer</a></nav>
<main>
  <h1>Network</h1>
  <p>RSS for tag</p>
  <p>Send and receive data.</p>
  <h2>Posts under Network tag</h2>
  <div>2 Posts</div>
  <div><span>Post</span></div><div>Replies</div><div>Boosts</div><div>Views</div><div>Activity</div>
  <article>
    <h3>A title with &lt;tags&gt;</h3>
    <p>The text of it, <b>in
       two</b> lines of HTML.</p>
    <div>3</div><div>0</div><div>1.2k</div><div>3w</div>
  </article>
  <article>
    <h3>Another</h3>
    <p>More text.</p>
    <div>Replies</div><div>0</div><div>Boosts</div><div>1</div><div>Views</div><div>7</div><div>Activity</div><div>2d</div>
  </article>
</main>
<footer>© Somebody</footer>
</body></html>
`

describe('an RSS feed', () => {
  const read = readText(RSS, 'feed.rss')

  it('shows an item as a sighting with title, text, tags and the address of its thread', () => {
    expect(read.format).toBe('rss')
    expect(read.layout).toBe('feed')
    expect(read.sightings[0]).toMatchObject({
      title: 'Flows & <Filters> “stop”',
      text: 'First & foremost.\n\nlet a = 1\n  let b = 2',
      tags: ['Network Extension', 'Network'],
      address: 'https://developer.apple.com/forums/thread/1',
      lines: [5, 12],
      shown: null,
      complete: true,
    })
  })

  it('is not confused by markup in comments and CDATA', () => {
    expect(read.sightings).toHaveLength(2)
    expect(read.sightings[1]).toMatchObject({ title: 'Second', text: 'One\nTwo', lines: [14, 17] })
  })

  it('is a fault with the line if it is truncated, and entities do not expand without limit', () => {
    expect(() => readText(RSS.slice(0, 700), 'feed.rss')).toThrow(FaultError)
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n<rss><channel><item><title>&b;&b;</title><description>x</description></item></channel></rss>`
    expect(readText(bomb, 'feed.rss').sightings[0]?.title?.length ?? 0).toBeLessThan(1_000)
    expect(() =>
      readText('<?xml version="1.0"?>\n<rss><channel></channel></rss>', 'a.rss'),
    ).toThrow(/has no posts/u)
  })
})

describe('an Atom feed', () => {
  it('shows its entries as an RSS feed does', () => {
    const read = readText(ATOM, 'feed.atom')
    expect(read.format).toBe('atom')
    expect(read.sightings).toMatchObject([
      {
        title: 'A title',
        text: 'Some text.',
        tags: ['Network'],
        address: 'https://developer.apple.com/forums/thread/2',
        lines: [4, 9],
      },
    ])
  })
})

describe('a saved page', () => {
  const read = readText(HTML, 'page.html')

  it('is read as its visible text, with the line numbers of the HTML file', () => {
    expect(read.format).toBe('html')
    expect(read.header).toEqual({ tag: 'Network', count: 2 })
    expect(read.sightings).toMatchObject([
      {
        title: 'A title with <tags>',
        text: 'The text of it, in two lines of HTML.',
        lines: [13, 16],
        shown: { replies: '3', boosts: '0', views: '1.2k', activity: '3w' },
      },
      {
        title: 'Another',
        text: 'More text.',
        lines: [19, 21],
        shown: { replies: '0', boosts: '1', views: '7', activity: '2d' },
      },
    ])
  })

  it('accounts for every line of the file', () => {
    expect(read.uses).toHaveLength(HTML.trimEnd().split('\n').length)
    expect(read.uses).not.toContain(undefined)
  })

  it('is a fault if its markup is nested too deeply', () => {
    const deep = `<!doctype html><body>${'<div>'.repeat(200_000)}x`
    expect(() => readText(deep, 'page.html')).toThrow(FaultError)
  })
})
