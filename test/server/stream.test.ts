import { expect, test } from 'vitest'
import type { WebEntry } from '../../src/storage/web-log.ts'
import { hash, links, now, serverWith } from './support.ts'

const said = (number: number, photos: string[] = []): WebEntry => ({
  id: `out:${number}`,
  at: now,
  from: 'bot',
  kind: 'message',
  message: number,
  text: `Tin ${number}`,
  photos,
  documents: [],
  buttons: [],
})

test('the whole log comes first, then what is new in it at every wake', async () => {
  const { app, entries, channel, closing } = serverWith()
  entries.push(said(1), said(2))
  const answer = await app.request('/web/anna/stream')
  expect(answer.headers.get('content-type')).toBe('text/event-stream')
  const read = readerOf(answer)

  expect(await read()).toMatchObject({ replay: true, entries: [{ id: 'out:1' }, { id: 'out:2' }] })
  entries.push(said(3))
  channel.wake('web:anna')
  const news = await read()
  expect(news).toMatchObject({ replay: false, entries: [{ id: 'out:3', at: now.toISOString() }] })
  expect(news?.entries).toHaveLength(1)
  closing.abort()
})

test('an empty log is told too: the page knows that it is connected', async () => {
  const { app, closing } = serverWith()
  const read = readerOf(await app.request('/web/anna/stream'))
  expect(await read()).toEqual({ replay: true, entries: [] })
  closing.abort()
})

test('what another process wrote comes without a wake', async () => {
  const { app, entries, closing } = serverWith({ web: { lookAgainMs: 5 } })
  const read = readerOf(await app.request('/web/anna/stream'))
  await read()
  entries.push(said(1))
  expect(await read()).toMatchObject({ entries: [{ id: 'out:1' }] })
  closing.abort()
})

test('photos are linked anew, those that are links already stay', async () => {
  const { app, entries, closing } = serverWith()
  entries.push(said(1, [`file:${hash}`, 'attachment:7', 'https://a.vn/b.jpg']))
  const read = readerOf(await app.request('/web/anna/stream'))
  const photos = [links.sign(hash, now), links.sign('7', now), 'https://a.vn/b.jpg']
  expect(await read()).toMatchObject({ entries: [{ photos }] })
  closing.abort()
})

test('the stream ends when the server closes', async () => {
  const { app, closing } = serverWith()
  const read = readerOf(await app.request('/web/anna/stream'))
  await read()
  closing.abort()
  expect(await read()).toBeUndefined()
})

test('the stream ends when the log can not be read any more, and the page may come back', async () => {
  let isAway = false
  const log = {
    entries: () => (isAway ? Promise.reject(new Error('away')) : Promise.resolve([])),
  }
  const { app, heard, channel } = serverWith({ web: { log } })
  const read = readerOf(await app.request('/web/anna/stream'))
  await read()
  isAway = true
  channel.wake('web:anna')
  expect(await read()).toBeUndefined()
  expect(heard.errors).toEqual(['a live stream broke off'])
  expect((await app.request('/web/anna/stream')).status).toBe(503)
})

type News = { replay: boolean; entries: WebEntry[] }

/** Reads one event after the other; undefined at the end of the stream. */
function readerOf(answer: Response): () => Promise<News | undefined> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return async () => {
    for (;;) {
      const [event, ...rest] = text.split('\n\n')
      const data = event?.split('\n').find((line) => line.startsWith('data: '))
      if (rest.length > 0 && data) {
        text = rest.join('\n\n')
        return JSON.parse(data.slice('data: '.length)) as News
      }
      const chunk = await reader?.read()
      if (!chunk || chunk.done) return undefined
      text += chunk.value
    }
  }
}
