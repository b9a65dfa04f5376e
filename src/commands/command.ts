import type { Readable, Writable } from 'node:stream'
import type { Reading } from '../text/reading.ts'
import type { Locale, Texts } from '../text/texts.ts'
import type { Bot } from './connect.ts'
import type { Restore } from './restore-into.ts'

/** What a command is given; results go to `output`, everything else to `errors`. */
export type Command = {
  args: string[]
  /** Uses the bot; asked for only when the arguments are right. */
  withBot: <T>(use: (bot: Bot) => Promise<T>) => Promise<T>
  /** Restores a backup; the bot must not run. */
  restore: Restore
  input: Readable & { isTTY?: boolean }
  output: Writable
  errors: Writable
  texts: Texts
  locale: Locale
  timezone: string
  /** The folder that paths in the input start from. */
  folder: string
}

/** Done, or the sentence that says what to do instead. */
export type Outcome = Reading<undefined>
