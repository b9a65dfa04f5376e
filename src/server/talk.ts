import { setTimeout as wait } from 'node:timers/promises'
import { isWebChat, webChatKey, webIncoming, type Web } from '../channels/web.ts'
import { fileNameWords, tidyFileName } from '../domain/file-name.ts'
import { findSensitive } from '../domain/sensitive.ts'
import type { Inbox } from '../messaging/inbox.ts'
import type { Files } from '../storage/files.ts'
import type { Replies, SentCall } from '../storage/replies.ts'
import { tidy } from '../text/fold.ts'
import { refused, understood, type Reading } from '../text/reading.ts'
import type { ControlServices, Said, SpokenCall } from './control.ts'

type Services = {
  channel: Pick<Web, 'listen'>
  inbox: Inbox
  files: Pick<Files, 'put'>
  /** May plain text come in through this chat, to be a document of the office? */
  takesText: (chatKey: string) => Promise<boolean>
  replies: Replies
  clock: { now(): Date }
  makeId: () => string
}

/** An answer may take this long: the bot's own deadline, its retries, and the way out. */
const patienceMs = 60_000

/** The terminal's side of the web chat: the same events, with the answers waited for. */
export function createTalk(services: Services): ControlServices['talk'] {
  const { channel, inbox, files, takesText, replies, clock, makeId } = services

  return {
    async say(chat, said): Promise<Reading<SpokenCall[]>> {
      if (!isWebChat(chat)) return refused('command-talk-name', { name: chat })
      const post = await postOf(said, webChatKey(chat))
      if (!post) return refused('command-talk-file')
      const stored = await inbox.store(webIncoming({ chat, post, now: clock.now() }))
      if (stored.stored !== 'new') return refused('command-talk-busy')

      const until = performance.now() + patienceMs
      while (performance.now() < until) {
        const answers = await replies.to(stored.id)
        if (answers) return understood(answers.map(spoken))
        await wait(20)
      }
      return refused('command-lost')
    },

    listen(chat, hear) {
      const chatKey = webChatKey(chat)
      let heard: bigint | undefined
      const hearNew = async () => {
        heard ??= await replies.newest(chatKey)
        for (const call of await replies.since(chatKey, heard)) {
          heard = call.number
          hear(spoken(call))
        }
      }
      // One look after another, so that nothing is heard twice or out of order. A look that
      // fails is made up for by the next one.
      let looking = Promise.resolve()
      const look = () => {
        looking = looking.then(hearNew).catch(() => undefined)
      }
      look()
      const timer = setInterval(look, 2_000)
      const deaf = channel.listen(chatKey, look)
      return () => {
        clearInterval(timer)
        deaf()
      }
    },
  }

  async function postOf({ text, file }: Said, chatKey: string) {
    const id = makeId()
    if (!file) return { id, text }
    // What the inbox will not keep takes its file along.
    if (findSensitive(tidy(text), fileNameWords(file.name))) {
      return { id, caption: text, withheld: file.name }
    }
    const kept = await files.put(file.bytes, { takesText: await takesText(chatKey) })
    if (!kept.ok) return undefined
    return { id, file: { ...kept, name: tidyFileName(file.name) }, caption: text }
  }
}

const spoken = ({ number, method, payload }: SentCall): SpokenCall => ({
  number: String(number),
  method,
  payload,
})
