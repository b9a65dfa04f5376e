import { withOurNumbers } from './message-ids.ts'
import { isOfForm, readKeyboard, typedChoice } from './typed-choice.ts'
import type { Memory, Offer, Said } from './unit.ts'

type Update = Record<string, unknown>

type Arrival = {
  id: bigint
  update: Update
  memory: Memory
  /** Our numbers for the platform's message ids in the update. */
  numbers: Record<string, number>
  now: Date
  optionsLifeMs: number
}

/**
 * The update as the bot reads it: with our message ids, and with a typed option as a tap on its
 * button (its id starts with `typed:`).
 */
export function readUpdate({ id, update, memory, numbers, now, optionsLifeMs }: Arrival): Update {
  const message = update['message'] as Update | undefined
  const text = message?.['text']
  const picked =
    typeof text === 'string' ? pick(text, freshOf(memory, { now, optionsLifeMs })) : undefined
  if (!message || !picked) return withOurNumbers(update, numbers)

  const { from, chat, date } = message
  return {
    update_id: update['update_id'],
    callback_query: {
      id: `typed:${id}`,
      from,
      chat_instance: `typed:${id}`,
      data: picked.data,
      message: { message_id: picked.message, chat, date },
    },
  }
}

/** What may still be picked: the newest words, then the last screen. */
function freshOf(
  { options }: Memory,
  { now, optionsLifeMs }: Pick<Arrival, 'now' | 'optionsLifeMs'>,
): Offer[] {
  const all = options ? [...(options.later ?? []), options] : []
  return all.filter(({ at }) => now.getTime() - Date.parse(at) <= optionsLifeMs)
}

/** What a text picks, and of which message. */
function pick(text: string, offers: Offer[]): { data: string; message: number } | undefined {
  for (const offer of offers) {
    const data = typedChoice(text, offer)
    if (data !== undefined) return { data, message: offer.message }
  }
  return undefined
}

/** The options that can be typed from now on; undefined when they stay what they were. */
export function optionsAfter(
  said: Pick<Said, 'number' | 'payload'>[],
  now: Date,
): Offer | null | undefined {
  // A plain notice leaves the options alone: only a message with buttons has others.
  const last = said.findLast(({ payload }) => readKeyboard(payload['reply_markup']))
  const keyboard = readKeyboard(last?.payload['reply_markup'])
  if (!last || !keyboard) return undefined
  if (isOfForm(keyboard) || keyboard.options.length + keyboard.nav.length === 0) return null
  const { message_id: edited } = last.payload
  const message = typeof edited === 'number' ? edited : -Number(last.number)
  return { ...keyboard, message, at: now.toISOString() }
}
