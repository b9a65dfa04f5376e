import { Composer } from 'grammy'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import { createHome, type Waiting } from './home.ts'
import type { Places } from './places.ts'

/** /batdau, and a greeting: back to the form that is half done, or the home screen. */
export function createWelcome(
  { waiting, places }: { waiting: Waiting; places: Pick<Places, 'entry'> },
  forms: Forms,
): Composer<BotContext> {
  const home = createHome({ afterLink: waiting, more: (ctx) => places.entry(ctx) })
  const composer = new Composer<BotContext>()
  composer.command('batdau', async (ctx) => {
    const welcome = await forms.welcomeBack(ctx)
    if (welcome === undefined) await home(ctx)
    else await forms.resume(ctx, welcome)
  })
  return composer
}
