import { Composer } from 'grammy'
import type { Sensitive } from '../domain/sensitive.ts'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'

/** What the inbox would not keep is not read either: it is said why, and what waits is asked again. */
export function createBlanked(forms: Pick<Forms, 'resume'>): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.use(async (ctx, next) => {
    const { blanked: why } = ctx.update as { blanked?: Sensitive }
    if (!why) return next()
    const note = ctx.t(`guide-${why}`)
    // An edit is of something that was answered long ago.
    if (ctx.message && (await forms.resume(ctx, note))) return
    await ctx.reply(note)
  })
  return composer
}
