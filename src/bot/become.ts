import type { MessageEntity } from 'grammy/types'
import { menuEntry } from '../domain/choices.ts'
import type { Command } from './commands.ts'
import type { BotContext } from './context.ts'

/** Rewrites the update to the slash command that was meant, for all that follows. */
export function becomeCommand(ctx: BotContext, { name, rest }: Command): void {
  const { message, callback_query: tap } = ctx.update
  const from = message ?? tap?.message
  if (!from || !ctx.from) return
  const entity: MessageEntity = { type: 'bot_command', offset: 0, length: name.length + 1 }
  ctx.update.message = {
    ...from,
    from: ctx.from,
    text: rest === '' ? `/${name}` : `/${name} ${rest}`,
    entities: [entity],
  } as NonNullable<typeof message>
  delete ctx.update.callback_query
}

/**
 * Rewrites a typed message to the tap on a button that it stands for, or to the command of a menu
 * entry, for all that follows.
 */
export function becomeTap(ctx: BotContext, data: string): void {
  const [, name, rest = ''] = menuEntry.exec(data) ?? []
  if (name !== undefined) {
    becomeCommand(ctx, { name, rest })
    return
  }
  const { message, update_id: id } = ctx.update
  if (!message || !ctx.from) return
  const typed = `typed:${id}`
  ctx.update.callback_query = { id: typed, from: ctx.from, chat_instance: typed, data, message }
  delete ctx.update.message
  ctx.isOfWords = true
}

/** Rewrites a tap to a message with these words, for all that follows. */
export function becomeMessage(ctx: BotContext, text: string): void {
  const from = ctx.update.callback_query?.message
  if (!from || !ctx.from) return
  ctx.update.message = { ...from, from: ctx.from, text } as NonNullable<
    BotContext['update']['message']
  >
  delete ctx.update.callback_query
}
