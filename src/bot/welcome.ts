import { Composer } from 'grammy'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import { createHome, type HomeMenu, type Waiting } from './home.ts'

/** /batdau, and a greeting: back to the form that is half done, or the home screen. */
export function createWelcome(
  { waiting, homeMenu }: { waiting: Waiting; homeMenu: HomeMenu },
  forms: Pick<Forms, 'welcomeBack' | 'resumeBelow'>,
): Composer<BotContext> {
  const home = createHome({ afterLink: waiting, homeMenu })
  const composer = new Composer<BotContext>()
  composer.command('batdau', async (ctx) => {
    const welcome = await forms.welcomeBack(ctx)
    if (welcome === undefined) await home(ctx)
    else await forms.resumeBelow(ctx, { notes: [welcome] })
  })
  return composer
}
