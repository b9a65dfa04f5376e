import { Composer } from 'grammy'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import { createHome, type Waiting } from './home.ts'
import type { Choice } from './menu.ts'
import type { Places } from './places.ts'
import { rollChoice, type RollOverWaiting } from './roll-over-ways.ts'

/** /batdau, and a greeting: back to the form that is half done, or the home screen. */
export function createWelcome(
  {
    waiting,
    places,
    rollOver,
    scores,
  }: {
    waiting: Waiting
    places: Pick<Places, 'entry'>
    rollOver: RollOverWaiting
    scores: (ctx: BotContext) => Promise<Choice[]>
  },
  forms: Forms,
): Composer<BotContext> {
  const more = async (ctx: BotContext) => [
    ...((await rollOver(ctx)).length > 0 ? [rollChoice(ctx)] : []),
    ...(await scores(ctx)),
    ...(await places.entry(ctx)),
  ]
  const home = createHome({ afterLink: waiting, more })
  const composer = new Composer<BotContext>()
  composer.command('batdau', async (ctx) => {
    const welcome = await forms.welcomeBack(ctx)
    if (welcome === undefined) await home(ctx)
    else await forms.resumeBelow(ctx, { notes: [welcome] })
  })
  return composer
}
