import { withOurNumbers } from './message-ids.ts'
import { isOfForm, readKeyboard, typedChoice } from './typed-choice.ts'
import type { Memory, Said } from './unit.ts'

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
  const { options } = memory
  const message = update['message'] as Update | undefined
  const text = message?.['text']
  const isFresh = options && now.getTime() - Date.parse(options.at) <= optionsLifeMs
  const data = isFresh && typeof text === 'string' ? typedChoice(text, options) : undefined
  if (!message || !options || data === undefined) return withOurNumbers(update, numbers)

  const { from, chat, date } = message
  return {
    update_id: update['update_id'],
    callback_query: {
      id: `typed:${id}`,
      from,
      chat_instance: `typed:${id}`,
      data,
      message: { message_id: options.message, chat, date },
    },
  }
}

/** The options that can be typed from now on; undefined when they stay what they were. */
export function optionsAfter(
  said: Pick<Said, 'number' | 'payload'>[],
  now: Date,
): Memory['options'] | null | undefined {
  // A plain notice leaves the options alone: only a message with buttons has others.
  const last = said.findLast(({ payload }) => readKeyboard(payload['reply_markup']))
  const keyboard = readKeyboard(last?.payload['reply_markup'])
  if (!last || !keyboard) return undefined
  if (isOfForm(keyboard) || keyboard.options.length + keyboard.nav.length === 0) return null
  return { ...keyboard, message: -Number(last.number), at: now.toISOString() }
}
