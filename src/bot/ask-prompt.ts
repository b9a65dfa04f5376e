import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import { readWord } from '../forms/words.ts'
import { becomeCommand } from './become.ts'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import { ask } from './menu.ts'

export type AskPromptServices = {
  people: { setAsking(chatKey: string, since: Date | null): Promise<void> }
}

/** Examples of questions, each a button that asks it. */
export const examples = ['deadline', 'criteria'] as const

/** /hoi alone: it asks for the question, and the next message is one. */
export function createAskPrompt({ people }: AskPromptServices, forms: Pick<Forms, 'resume'>) {
  const awaited = new Composer<BotContext>()

  awaited.use(async (ctx, next) => {
    const { askingSince } = ctx.account
    if (!askingSince || ctx.editedMessage) return next()
    ctx.account = { ...ctx.account, askingSince: undefined }
    await people.setAsking(ctx.chatKey, null)
    const text = ctx.message?.text
    const isFresh = ctx.now.getTime() - askingSince.getTime() <= halfAnHour
    if (text === undefined || text.startsWith('/') || !isFresh) return next()
    if (readWord(text)?.word !== 'cancel') {
      becomeCommand(ctx, { name: 'hoi', rest: text })
      return next()
    }
    if (!(await forms.resume(ctx, ctx.t('ask-left')))) await ctx.reply(ctx.t('ask-left'))
  })

  async function show(ctx: BotContext): Promise<void> {
    if (!can(ctx.actor, 'question:ask')) {
      await ctx.reply(ctx.t('ask-not-allowed'))
      return
    }
    await people.setAsking(ctx.chatKey, ctx.now)
    const choices = examples.map((name) => ({
      label: ctx.t(`ask-example-${name}`),
      data: `ask:try:${name}`,
    }))
    await ask(ctx, ctx.t('ask-prompt'), choices)
  }

  return { awaited, show }
}

const halfAnHour = 30 * 60_000
