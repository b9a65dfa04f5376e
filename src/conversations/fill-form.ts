import type { Conversation } from '@grammyjs/conversations'
import type { Context } from 'grammy'
import type { InlineKeyboardMarkup, MessageEntity } from 'grammy/types'

export type Said = {
  text: string
  /** Which words of the text are bold. */
  entities?: MessageEntity[]
  markup?: InlineKeyboardMarkup
}

/** What drives a form: both read and write the draft, which is the only state. */
export type FormDialogue<C extends Context> = {
  /** The pending question of this chat, or undefined when nothing is being filled. */
  ask(ctx: C): Promise<Said | undefined>
  /** Takes a reply. The form goes on (`ask` is called again), or is left with last words. */
  take(ctx: C): Promise<{ goesOn: true } | { goesOn: false; last: Said[] }>
}

/**
 * The conversation that fills any form: a thin cursor over the draft.
 *
 * After each reply it rewinds, so that its log never holds more than one question, and no
 * deploy, restart or error in here can lose an answer.
 */
export const createFillForm = <C extends Context>(dialogue: FormDialogue<C>) =>
  async function fillForm(conversation: Conversation<C>, ctx: Context): Promise<void> {
    const top = conversation.checkpoint()
    const question = await conversation.external((outer) => dialogue.ask(outer))
    if (!question) return
    await ctx.reply(question.text, detailsOf(question))

    const reply = await conversation.wait()
    const taken = await conversation.external((outer) => dialogue.take(outer))
    if (reply.callbackQuery) await reply.answerCallbackQuery()
    if (taken.goesOn) await conversation.rewind(top)
    else for (const said of taken.last) await reply.reply(said.text, detailsOf(said))
  }

/** What goes with the text of a message. */
export const detailsOf = ({ entities, markup }: Omit<Said, 'text'>) => ({
  ...(entities && entities.length > 0 ? { entities } : {}),
  ...(markup ? { reply_markup: markup } : {}),
})
