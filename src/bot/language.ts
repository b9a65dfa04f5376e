import { Composer } from 'grammy'
import type { People } from '../storage/people.ts'
import { locales, type Locale, type Texts } from '../text/texts.ts'
import { fold } from '../text/fold.ts'
import { readCommand } from './commands.ts'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import { menu, show } from './menu.ts'
import { asksFor } from './open-commands.ts'

export type LanguageServices = { texts: Pick<Texts, 't'>; people: Pick<People, 'setLocale'> }

/** /ngonngu: the language of this chat, remembered with the account. */
export function createLanguage(
  { texts, people }: LanguageServices,
  forms: Pick<Forms, 'resumeBelow'>,
): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  composer.filter(asksFor('ngonngu'), async (ctx) => {
    const locale = localeIn(ctx.message?.text ?? '')
    if (locale) return speak(ctx, locale)
    const choices = locales.map((locale) => ({
      label: ctx.t(`people-language-${locale}`),
      data: `lang:${locale}`,
    }))
    return ctx.reply(ctx.t('people-language'), { reply_markup: menu(ctx, choices) })
  })

  for (const locale of locales) {
    composer.callbackQuery(`lang:${locale}`, async (ctx) => {
      await ctx.answerCallbackQuery()
      await speak(ctx, locale)
    })
  }

  async function speak(ctx: BotContext, locale: Locale): Promise<void> {
    await people.setLocale(ctx.chatKey, locale)
    ctx.account = { ...ctx.account, locale }
    ctx.locale = locale
    ctx.t = (key, ...vars) => texts.t(locale, key, ...vars)
    await show(ctx, ctx.t('people-language-done'))
    // The question that waits is there in the old language alone.
    await forms.resumeBelow(ctx, { notes: [] })
  }

  return composer
}

/** The language that stands behind the command: “/ngonngu en”, “ngôn ngữ tiếng Anh”. */
function localeIn(text: string): Locale | undefined {
  const { rest = '' } = readCommand(text, { slashed: false }) ?? {}
  const name = fold(rest).replace(/^tieng /, '')
  return locales.find((locale) => names[locale].includes(name))
}

const names: Record<Locale, string[]> = {
  vi: ['vi', 'viet', 'vietnamese'],
  en: ['en', 'anh', 'english'],
}
