import { commandIn } from '../../src/channels/incoming.ts'
import type { Incoming, Stored } from '../../src/messaging/inbox.ts'
import { chatIdOf } from '../../src/messaging/channel.ts'
import type { Chance } from './kill-chance.ts'

type Letter = { incoming: Incoming; at: number; isOnWay: boolean }

/** What a platform brings: late, out of order, more than once, and until somebody stored it. */
export function createWire({ chance, now }: { chance: Chance; now: () => number }) {
  let letters: Letter[] = []
  let number = 0
  const written: Incoming[] = []
  const stored = new Set<string>()

  return {
    written,
    stored,
    /** How many are not stored yet. */
    waiting: () => letters.length,
    /** Somebody does something in a chat; gives the key by which it is known. */
    post(chatKey: string, deed: Deed, receivedAt: Date, lateMs = 0): string {
      const incoming = incomingOf({ chatKey, deed, receivedAt, number: (number += 1) })
      written.push(incoming)
      letters.push({ incoming, at: now() + lateMs, isOnWay: false })
      while (chance.percent(15))
        letters.push({ incoming, at: now() + chance.whole(0, 20_000), isOnWay: false })
      return `${incoming.channel}:${incoming.dedupe}`
    },
    /** Brings what is due; what a process takes and does not live to confirm comes again. */
    bring(store: ((incoming: Incoming) => Promise<Stored>) | undefined): void {
      if (!store) return
      const due = letters.filter(({ at, isOnWay }) => at <= now() && !isOnWay)
      for (const letter of due.sort((a, b) => a.at - b.at)) {
        letter.isOnWay = true
        void store(letter.incoming).then(({ stored: how }) => {
          letter.isOnWay = false
          if (how === 'full') return
          stored.add(`${letter.incoming.channel}:${letter.incoming.dedupe}`)
          letters = letters.filter((each) => each !== letter)
        })
      }
    },
    /** Whoever had them in hand is dead. */
    lost(): void {
      for (const letter of letters) letter.isOnWay = false
    },
    /** All that is under way arrives now. */
    hurry(): void {
      for (const letter of letters) letter.at = Math.min(letter.at, now())
    },
  }
}

export type Deed =
  { text: string } | { tap: { message: string; data: string } } | { member: 'kicked' | 'member' }

function incomingOf({ chatKey, deed, receivedAt, number }: Posted): Incoming {
  const [channel = ''] = chatKey.split(':')
  const chatId = channel === 'zalo' ? chatIdOf(chatKey) : Number(chatIdOf(chatKey))
  const from = { id: chatId, is_bot: false, first_name: `Người ${chatId}` }
  const chat = { id: chatId, type: 'private', first_name: from.first_name }
  const date = Math.floor(receivedAt.getTime() / 1000)
  return {
    channel,
    chatKey,
    dedupe: String(number),
    update: { update_id: number, ...content() },
    receivedAt,
  }

  function content() {
    if ('text' in deed) {
      const { text } = deed
      return {
        message: { message_id: 500_000 + number, date, chat, from, text, ...commandIn(text) },
      }
    }
    if ('tap' in deed) {
      const message = { message_id: Number(deed.tap.message), date, chat }
      const id = `tap-${number}`
      return {
        callback_query: { id, from, chat_instance: '1', data: deed.tap.data, message },
      }
    }
    const [old, fresh] = deed.member === 'kicked' ? ['member', 'kicked'] : ['kicked', 'member']
    return {
      my_chat_member: {
        ...{ chat, from, date },
        old_chat_member: { status: old, user: from },
        new_chat_member: { status: fresh, user: from },
      },
    }
  }
}

type Posted = { chatKey: string; deed: Deed; receivedAt: Date; number: number }
