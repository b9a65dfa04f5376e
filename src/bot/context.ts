import type { ConversationFlavor } from '@grammyjs/conversations'
import type { Context } from 'grammy'
import type { Notes } from '../conversations/dialogue.ts'
import type { Actor } from '../domain/access.ts'
import type { ChatAccount } from '../domain/people.ts'
import type { Locale } from '../text/texts.ts'
import type { MessageKey, Vars } from '../text/keys.ts'

/** What every handler of the bot has at hand; made once per event by `createBot`. */
export type BotContext = ConversationFlavor<
  Context & {
    /** "web:anna": the channel and its chat id. */
    chatKey: string
    channel: string
    /** The moment the person wrote; never the clock on the wall. */
    now: Date
    locale: Locale
    account: ChatAccount
    /** The linked person with the memberships valid at `now`; undefined for a stranger. */
    actor: Actor | undefined
    /** The account wrote last at this moment, before the present message. */
    lastWroteAt: Date | undefined
    /** A command answers beside the open form, whose question comes back afterwards. */
    isAside: boolean
    /** The tap that is handled stands for words that were typed now, and is no option of a screen. */
    isOfWords: boolean
    /** A form is to be opened when the handlers are through. */
    opensForm: boolean
    /** The conversation that fills forms is registered for this update. */
    knowsForm: boolean
    /** Sentences that wait to stand above the next question of a form. */
    form: Notes
    t<K extends MessageKey>(key: K, ...vars: Vars<K>): string
  }
>
