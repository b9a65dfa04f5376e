import { Composer } from 'grammy'
import type { Message } from 'grammy/types'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import type { HomeMenu } from './home.ts'

/** What linked people send and the bot can not take: it says so, and what it can read. */
export function createUnreadable(
  forms: Pick<Forms, 'isOpen' | 'resume'>,
  homeMenu: HomeMenu,
): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  // The draft holds what was understood at its time: to change it behind the person's back by
  // an edit, perhaps of a message of last week, would be worse than to say how it is changed.
  composer.on('edited_message', async (ctx) => {
    const { text, caption } = ctx.editedMessage
    // A place that is shared live is edited every few seconds.
    const isWritten = text !== undefined || caption !== undefined
    if (isWritten && (await forms.isOpen(ctx))) await ctx.reply(ctx.t('guide-edited'))
  })

  composer.on('message').filter(
    ({ message }) => !isReadable(message),
    async (ctx) => {
      if (isService(ctx.message)) return
      const note = ctx.t('guide-unreadable')
      if (await forms.resume(ctx, note)) return
      await ctx.reply(note, { reply_markup: await homeMenu(ctx) })
    },
  )

  // Whatever else there may be is no answer to anything.
  composer.use((ctx, next) => (ctx.message || ctx.callbackQuery ? next() : undefined))
  return composer
}

/**
 * Words, photos, documents and places; a voice, a sticker, a contact are not. Nor is a film or a
 * recording, also sent as a file, with words below it: they would be taken, and what they belong
 * to lost.
 */
const isReadable = ({ text, photo, location, document }: Message): boolean =>
  text !== undefined ||
  photo !== undefined ||
  location !== undefined ||
  (document !== undefined && !/^(?:video|audio)\//.test(document.mime_type ?? ''))

/** What the platform reports of a private chat; nobody said it. */
const isService = (message: Message): boolean =>
  message.pinned_message !== undefined ||
  message.message_auto_delete_timer_changed !== undefined ||
  message.chat_background_set !== undefined ||
  message.write_access_allowed !== undefined
