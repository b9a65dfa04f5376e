import { expect, test, vi } from 'vitest'
import { createWeb } from '../../src/channels/web.ts'
import type { Incoming } from '../../src/messaging/inbox.ts'
import { createTalk } from '../../src/server/talk.ts'
import type { SentCall } from '../../src/storage/replies.ts'
import { now, photoBytes } from './support.ts'

const sent = (number: bigint): SentCall => ({ number, method: 'sendMessage', payload: {} })

/** The terminal's side over services that are written out here; `all` is what was sent so far. */
function talkWith(all: SentCall[]) {
  const channel = createWeb()
  const stored: Incoming[] = []
  const put = vi.fn(() => Promise.resolve({ ok: false as const, reason: 'not-taken' as const }))
  const fails = { left: 0 }
  const query = <T>(answer: T) => {
    fails.left -= 1
    return fails.left >= 0 ? Promise.reject(new Error('away')) : Promise.resolve(answer)
  }
  const talk = createTalk({
    channel,
    inbox: {
      store(incoming) {
        stored.push(incoming)
        return Promise.resolve({ stored: 'new', id: 1n })
      },
    },
    files: { put },
    takesText: () => Promise.resolve(false),
    replies: {
      to: () => query([]),
      since: (_, number) => query(all.filter((call) => call.number > number)),
      newest: () => query(all.at(-1)?.number ?? 0n),
    },
    clock: { now: () => now },
    makeId: () => 'client-01',
  })
  return { talk, channel, stored, put, fails }
}

test('who listens hears what is sent from then on, each message once', async () => {
  const all = [sent(4n)]
  const { talk, channel } = talkWith(all)
  const heard: string[] = []
  const stop = talk.listen('anna', ({ number }) => heard.push(number))
  await settled()
  all.push(sent(5n), sent(6n))
  channel.wake('web:anna')
  channel.wake('web:anna')
  await settled()
  expect(heard).toEqual(['5', '6'])
  stop()
})

test('a database that is away for a moment ends nothing', async () => {
  const all = [sent(4n)]
  const { talk, channel, fails } = talkWith(all)
  const heard: string[] = []
  fails.left = 2
  const stop = talk.listen('anna', ({ number }) => heard.push(number))
  channel.wake('web:anna')
  await settled()
  channel.wake('web:anna')
  await settled()
  all.push(sent(5n))
  channel.wake('web:anna')
  await settled()
  expect(heard).toEqual(['5'])
  stop()
})

test.each([
  ['what stands below it', { text: 'Công văn TỐI MẬT', name: 'cong-van.jpg' }],
  ['its name', { text: '', name: 'CCCD 064123456789.pdf' }],
])('a file is not kept when %s must not be', async (_, { text, name }) => {
  const { talk, stored, put } = talkWith([])
  await talk.say('anna', { text, file: { name, bytes: photoBytes } })
  expect(put).not.toHaveBeenCalled()
  expect(stored[0]?.update).toMatchObject({
    message: { document: { file_id: '', file_name: name }, ...(text && { caption: text }) },
  })
})

const settled = () => new Promise((resolve) => setImmediate(resolve))
