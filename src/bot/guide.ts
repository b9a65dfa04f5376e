import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { Asking } from './ask.ts'
import type { BroadcastReply } from './broadcast-reply.ts'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import type { HomeMenu } from './home.ts'
import { answeringUnits } from './owed-choice.ts'
import type { ReviewOffer } from './review-offer.ts'
import { readingUnits } from './score-home.ts'

/** /huongdan: what one can do here, in few lines, by role. */
export function createGuide(): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.command('huongdan', async (ctx) => {
    const parts = [
      ctx.t('guide-intro'),
      ...(can(ctx.actor, 'report:fill') ? [ctx.t('guide-officer')] : []),
      ...modelsPart(ctx),
      ...(readingUnits(ctx).length > 0 ? [ctx.t('guide-scores')] : []),
      ...(answeringUnits(ctx, 'reminder:steer').length > 0 ? [ctx.t('guide-reminded')] : []),
      ctx.t('guide-everyone'),
      ...(can(ctx.actor, 'overview:read') ? [ctx.t('guide-office')] : []),
      ...(can(ctx.actor, 'people:invite') ? [ctx.t('guide-admin')] : []),
    ]
    await ctx.reply(parts.join('\n'))
  })
  return composer
}

/** What there is to do about models; the press sees what is recognised. */
function modelsPart(ctx: BotContext): string[] {
  if (can(ctx.actor, 'model:read')) return [ctx.t('guide-models')]
  return can(ctx.actor, 'model:read-recognised') ? [ctx.t('guide-press')] : []
}

/** Who answers what was typed where nothing else takes it. */
type LastAnswering = {
  asking: Pick<Asking, 'answer'>
  offer: Pick<ReviewOffer, 'takes'>
  reply: Pick<BroadcastReply, 'hint'>
}

/** Whatever nobody answered: the open form takes it, the office waits for it, or it is a question. */
export function createLastWords(
  forms: Forms,
  homeMenu: HomeMenu,
  { asking, offer, reply }: LastAnswering,
): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.on('callback_query', async (ctx) => {
    await ctx.answerCallbackQuery()
    if (await forms.resume(ctx, ctx.t('guide-old-button'))) return
    await ctx.reply(ctx.t('guide-old-button-choose'), { reply_markup: await homeMenu(ctx) })
  })
  composer.on('message', async (ctx) => {
    if (await forms.answer(ctx)) return
    if (ctx.message.photo || ctx.message.document) {
      await ctx.reply(ctx.t('guide-file-where'), { reply_markup: await homeMenu(ctx) })
      return
    }
    const { text } = ctx.message
    if (text !== undefined && !text.startsWith('/')) {
      if (!(await offer.takes(ctx, text)))
        await asking.answer(ctx, text, await reply.hint(ctx, text))
    } else await ctx.reply(ctx.t('guide-unknown'), { reply_markup: await homeMenu(ctx) })
  })
  return composer
}
