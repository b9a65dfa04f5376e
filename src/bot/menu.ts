import type { InlineKeyboardMarkup } from 'grammy/types'
import type { BotContext } from './context.ts'

export type Choice = { label: string; data: string }

/**
 * Buttons under a message: options, then navigation.
 *
 * Where there are no buttons, options are shown as "1. …" and picked by number or
 * label; navigation (data starting with `nav:`) is shown as words to type, never numbered,
 * so that an answer "2" can not cancel anything.
 */
export function menu(ctx: Pick<BotContext, 't'>, options: Choice[], nav: Choice[] = []) {
  const rows = [...options.map((option) => [button(option)]), ...chunk(nav.map(navButton), 3)]
  // `typed` is ours: it introduces the words to type on a channel without buttons.
  return { inline_keyboard: rows, typed: ctx.t('menu-typed') } satisfies InlineKeyboardMarkup & {
    typed: string
  }
}

/** Shows a screen: in place of the one whose button was tapped, as a new message otherwise. */
export async function show(ctx: BotContext, text: string, markup?: InlineKeyboardMarkup) {
  const other = markup ? { reply_markup: markup } : {}
  if (isTap(ctx)) await ctx.editMessageText(text, other)
  else await ctx.reply(text, other)
}

/** A button was tapped, and not its words typed. */
export const isTap = ({ callbackQuery }: BotContext): boolean =>
  callbackQuery !== undefined && !callbackQuery.id.startsWith('typed:')

/** Asks for a choice. A form that is open waits: its question would take the place of the options. */
export async function ask(ctx: BotContext, text: string, choices: Choice[]) {
  ctx.isAside = false
  await show(ctx, text, menu(ctx, choices))
}

/** Says what came of a choice: a number that is typed now means an open form, not an old option. */
export const conclude = (ctx: BotContext, text: string) => show(ctx, text, menu(ctx, []))

/** The way back to the form that is open, below a screen that took the place of its question. */
export function backToForm(ctx: BotContext): Choice[] {
  const { draftId } = ctx.account
  return draftId === undefined ? [] : [{ label: ctx.t('form-go-on'), data: `draft:on:${draftId}` }]
}

const button = ({ label, data }: Choice) => ({ text: label, callback_data: data })

/** What is done by typing its words where there are no buttons: it has no number. */
export const navButton = ({ label, data }: Choice) => ({
  text: label,
  callback_data: `nav:${data}`,
})

function chunk<T>(items: T[], size: number): T[][] {
  const rows: T[][] = []
  for (let at = 0; at < items.length; at += size) rows.push(items.slice(at, at + size))
  return rows
}
