import { describe, expect, it } from 'vitest'
import { readText } from './read-text'

const TITLES = ['First title', '`sysextd` rejects "NEFilter" > 🚀']
const rowsOf = (metrics: string): string =>
  TITLES.map((title) => `${title}\nIts text, on one line.\n${metrics}\n`).join('')
const ROWS = rowsOf('1\n0\n133\nJan ’26')
const LABELS = 'Post\nReplies\nBoosts\nViews\nActivity\n'

const expectRows = (
  page: string,
  shown: unknown = { replies: '1', boosts: '0', views: '133', activity: 'Jan ’26' },
): void => {
  const { sightings, uses } = readText(page)
  expect(
    sightings.map(({ title, text, shown: metrics, complete }) => ({
      title,
      text,
      metrics,
      complete,
    })),
  ).toEqual(
    TITLES.map((title) => ({
      title,
      text: 'Its text, on one line.',
      metrics: shown,
      complete: true,
    })),
  )
  expect(uses).not.toContain(undefined)
}

describe('a listing', () => {
  it('may begin with Posts under, without a name or a description', () => {
    const page = `Posts under App & System Services topic\n\n${LABELS}${ROWS}`
    expectRows(page)
    expect(readText(page).header).toEqual({ topic: 'App & System Services' })
  })

  it('may follow a banner of the conference, on two lines', () => {
    expectRows(
      `Thanks for being a part of WWDC25!\n\nHow did we do? We’d like to know. Take the survey here\n\nNetwork\n\nRSS for tag\n\nSend data.\n\nPosts under Network tag\n\n${LABELS}${ROWS}`,
    )
  })

  it('may have a description that begins with the name, and no RSS line', () => {
    expectRows(
      `Network\n\nNetwork connections send and receive data.\n\nPosts under Network tag\n\n${LABELS}${ROWS}`,
    )
  })

  it('may have no header at all', () => {
    expectRows(ROWS)
  })

  it('may have no column labels', () => {
    expectRows(`Network\n\nRSS for tag\n\nPosts under Network tag\n\n200 Posts\n\n${ROWS}`)
  })

  it('may have no column labels and only a date', () => {
    const metrics = { replies: null, boosts: null, views: null, activity: 'Mar ’21' }
    expectRows(`Network\n\nPosts under Network tag\n\n${rowsOf('Mar ’21')}`, metrics)
  })

  it('may show only the activity, as its column labels say', () => {
    const metrics = { replies: null, boosts: null, views: null, activity: '3w' }
    expectRows(`Posts under Network tag\n\nPost\nActivity\n${rowsOf('3w')}`, metrics)
  })

  it('may have other columns, in another order', () => {
    const metrics = { replies: '7', boosts: null, views: '1.2m', activity: '2y' }
    expectRows(
      `Posts under Network tag\n\nTopic\nViews\nReplies\nLast Activity\n${rowsOf('1.2m\n7\n2y')}`,
      metrics,
    )
  })

  it('may have its labels on one line and its metrics on another', () => {
    expectRows(
      `Posts under Network tag\n\nPost Replies Boosts Views Activity\n${rowsOf('1 0 133 Jan ’26')}`,
    )
    expectRows(
      `Posts under Network tag\n\nPost | Replies | Boosts | Views | Activity\n${rowsOf('| 1 | 0 | 133 | Jan ’26 |')}`,
    )
    expectRows(
      `Posts under Network tag\n\n${LABELS}${rowsOf('Replies: 1\nBoosts: 0\nViews: 133\nActivity: Jan ’26')}`,
    )
  })

  it('may have a blank line between all lines', () => {
    expectRows(`Posts under Network tag\n\n${LABELS}${ROWS}`.replaceAll('\n', '\n\n'))
  })

  it('may have links between its header and its rows', () => {
    expectRows(
      `Networking\n\nRSS for tag\n\nExplore it.\n\nNetworking Documentation\n\nAll subtopics\nPosts under Networking subtopic\n\n200 Posts\nSort by:\n\n${LABELS}${ROWS}`,
    )
  })

  it('does not take a number of posts in a text for a header', () => {
    const page = `Posts under Network tag\n\n${LABELS}A title\nIt says:\n12 posts\nand stops.\n1\n0\n5\n3d\n`
    expect(readText(page).sightings).toMatchObject([
      { title: 'A title', text: 'It says:\n12 posts\nand stops.' },
    ])
  })

  it('may be followed by another page in another layout', () => {
    const feed = `A lead.\nNetwork\nRSS for tagSend data.\nPosts under Network tag\n200 Posts\nSelecting any option will automatically load the page\n${LABELS}Hi,\nthis fails.\n`
    const read = readText(`Posts under Networking subtopic\n\n${LABELS}${ROWS}${feed}`)
    expect(read.layout).toBe('mixed')
    expect(read.sightings.map(({ layout, role, text }) => [layout, role, text])).toEqual([
      ['compact-listing', 'post', 'Its text, on one line.'],
      ['compact-listing', 'post', 'Its text, on one line.'],
      ['feed', 'lead', 'A lead.'],
      ['feed', 'post', 'Hi,\nthis fails.'],
    ])
  })
})

describe('a feed', () => {
  const header = `Network\nRSS for tagSend data.\nPosts under Network tag\n200 Posts\nSelecting any option will automatically load the page\n${LABELS}`

  it('may have no post before its header', () => {
    const { sightings, layout } = readText(
      `${header}Hi,\nthis fails. Any ideas?\nHello,\nthat fails too. Thanks!\n`,
    )
    expect(layout).toBe('feed')
    expect(sightings.map(({ role, text }) => [role, text])).toEqual([
      ['post', 'Hi,\nthis fails. Any ideas?'],
      ['post', 'Hello,\nthat fails too. Thanks!'],
    ])
  })

  it('may show topic and tags below a post; they are not its text', () => {
    const tail = 'Topic:\nApp & System Services\nSubTopic:\nNetworking\nTags:\nNetwork\nCore WLAN\n'
    const { sightings } = readText(
      `${header}Hi,\nthis fails.\n${tail}I want to know why that other thing is slow on my machine.\n`,
    )
    expect(sightings.map(({ text, tags }) => ({ text, tags }))).toEqual([
      {
        text: 'Hi,\nthis fails.',
        tags: ['App & System Services', 'Networking', 'Network', 'Core WLAN'],
      },
      { text: 'I want to know why that other thing is slow on my machine.', tags: [] },
    ])
  })

  it('is incomplete when its last sentence does not end', () => {
    const complete = (text: string): boolean | undefined =>
      readText(`${header}${text}`).sightings.at(-1)?.complete
    expect(complete('Hi,\nthis fails and I do not kn')).toBe(false)
    expect(complete('Hi,\nthis fails.')).toBe(true)
    expect(complete('Hi,\nthis fails.\nBest regards,\nGishan')).toBe(true)
  })
})
