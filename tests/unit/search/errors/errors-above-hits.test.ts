import { describe, expect, it } from 'vitest'
import { buildIndex } from '../../../../lib/search/index/build/build-index'
import { searchDocuments } from '../../../../lib/search/index/build/documents'
import { openIndexFiles } from '../../../../lib/search/node'
import { frozenKnowledge } from '../../../frozen-corpus'

const knowledge = frozenKnowledge()
const search = await openIndexFiles(
  buildIndex(searchDocuments(knowledge), knowledge.searchContent).files,
)

/** Addresses of the errors explained above the hits of a query. */
async function explained(query: string): Promise<string[]> {
  const errors = await search.errors(await search.find(query))
  return errors.map(({ url }) => url)
}

describe('errors above the hits', () => {
  it.each([
    ['NSURLErrorDomain -1001', '/errors/nsurlerrordomain/-1001/'],
    ['-1001', '/errors/nsurlerrordomain/-1001/'],
    ['0xFFFFFB50', '/errors/nsurlerrordomain/-1200/'],
    ['POSIX 57', '/errors/posix/57/'],
    ['errno 24', '/errors/posix/24/'],
    ['ENOTCONN', '/errors/posix/57/'],
    ['emfile', '/errors/posix/24/'],
    ['kCFURLErrorTimedOut', '/errors/nsurlerrordomain/-1001/'],
    ['wifip2pd: Too many open files', '/errors/posix/24/'],
  ])('are explained when the query names them: %s', async (query, url) => {
    expect(await explained(query)).toEqual([url])
  })

  it('show their meaning', async () => {
    const [error] = await search.errors(await search.find('ENOTCONN'))
    expect(error?.title).toContain('ENOTCONN')
    expect(error?.meaning).toContain('not connected')
  })

  it.each(['notarytool status invalid', 'unknown error', 'wifi not working', 'takes 57 s'])(
    'are not shown for part of a name or for a number among words: %s',
    async (query) => {
      expect(await explained(query)).toEqual([])
    },
  )

  it.each(['57', 'Code=57', 'error 57'])(
    'list the codes that a number alone may be, starting with those of the system: %s',
    async (query) => {
      const answer = await search.find(query)
      expect(answer.answer).not.toBe('sure')
      const errors = await search.errors(answer)
      expect(errors[0]).toMatchObject({ url: '/errors/posix/57/', isSure: false })
      expect(errors.length).toBeLessThanOrEqual(5)
      for (const { url } of errors) expect(url).toMatch(/\/-?57\/$/)
    },
  )

  it('are certain if more than a number names them', async () => {
    const errors = await search.errors(await search.find('POSIX 57'))
    expect(errors.map(({ isSure }) => isSure)).toEqual([true])
  })

  it('prefer the number next to the domain to another number', async () => {
    expect(await explained('socket(2) returns -1, errno 55')).toEqual(['/errors/posix/55/'])
  })

  it.each([
    [
      'Task <1A2B3C4D-1111-2222-3333-444455556666>.<1> finished with error [-1001] Error Domain=NSURLErrorDomain Code=-1001 "The request timed out."',
      '/errors/nsurlerrordomain/-1001/',
    ],
    [
      'Error Domain=NSURLErrorDomain Code=-1009 UserInfo={Error Domain=kCFErrorDomainCFNetwork Code=-1009 UserInfo={_kCFStreamErrorDomainKey=1}, _kCFStreamErrorDomainKey=1}',
      '/errors/nsurlerrordomain/-1009/',
    ],
    ['NSURLErrorDomain 1001', '/errors/nsurlerrordomain/-1001/'],
  ])('are not named by a small number without the sign of their code: %s', async (query, url) => {
    expect((await explained(query))[0]).toBe(url)
  })

  it.each([
    ['NSURLConnection finished with error - code -1002', '/errors/nsurlerrordomain/-1002/'],
  ])('are the first hit where no page shows them: %s', async (query, url) => {
    const { answer, hits } = await search.find(query)
    expect(answer).not.toBe('sure')
    expect(hits[0]?.url).toBe(url)
  })

  it('are the first hit if the query says nothing else, however many pages show them', async () => {
    const { answer, hits } = await search.find('sendto: No route to host')
    expect(answer).toBe('sure')
    expect(hits[0]?.url).toBe('/errors/posix/65/')
  })

  it('are three at most', async () => {
    const many = 'ENOENT EPERM EACCES EINVAL EMFILE'
    expect(await explained(many)).toHaveLength(3)
  })
})
