import type { Command } from './commands.ts'
import type { BotContext } from './context.ts'

/** What is done at once when its words are typed: by a slip in the middle of a form it stays done. */
const writing: ReadonlySet<string> = new Set([
  ...['duytri', 'bangiay', 'tamdung', 'guitiep', 'choguitiep', 'dunghan', 'tocdo'],
])

/** Why words that are a command do nothing while a form is open; undefined where they may. */
export function notInForm(ctx: BotContext, { name, rest }: Command): string | undefined {
  if (!writing.has(name)) return undefined
  const words = ctx.message?.text ?? ''
  const command = rest === '' ? `/${name}` : `/${name} ${rest}`
  return ctx.t('guide-not-in-form', { words, command })
}
