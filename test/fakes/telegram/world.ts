import { Refusal } from '../refusal.ts'
import type { FakeCall } from '../fake.ts'
import type { Screens } from '../screens.ts'
import type { Chats } from './chats.ts'
import type { Files } from './files.ts'
import type { Queue } from './queue.ts'

/** What Telegram remembers of a message of the bot besides what it shows. */
export type Facts = {
  message: Record<string, unknown>
  kind: 'text' | 'media' | 'location'
  /** Text, entities and markup in one: an edit must change it. */
  content: string
}

/** All that the methods and the people share. */
export type World = {
  bot: { id: number; is_bot: true; first_name: string; username: string }
  chats: Chats
  screens: Screens<Facts>
  files: Files
  queue: Queue
  /** The presses of buttons that the bot has not answered, with the moment they came in, in ms. */
  taps: Map<string, number>
  now: () => number
}

export type Method = (payload: Record<string, unknown>, call: FakeCall) => unknown
export type Methods = Record<string, Method>

export const seconds = ({ now }: World) => Math.floor(now() / 1000)

export const methodNotFound = () => new Refusal(404, 'Not Found: method not found')
