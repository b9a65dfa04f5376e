import { Composer, type NextFunction } from 'grammy'
import { readCode } from '../domain/invites.ts'
import { fold } from '../text/fold.ts'
import { isGreeting, readCommand } from './commands.ts'
import type { BotContext } from './context.ts'
import { createLinking, type LinkingServices } from './linking.ts'

/**
 * The door: a stranger hears who runs this, types a code, consents, gives a name, and is
 * linked; until then nothing behind the door answers (erasure and the language stand before it).
 * Linked people pass, unless they type one more code.
 */
export function createStart(services: LinkingServices): Composer<BotContext> {
  const linking = createLinking(services)

  const meetStranger = async (ctx: BotContext, next: NextFunction): Promise<void> => {
    if (ctx.callbackQuery) {
      await ctx.answerCallbackQuery()
      await ctx.reply(ctx.t('people-stranger'))
      return
    }
    if (!ctx.message) return next()
    const text = ctx.message.text ?? ''

    const typed = typedCode(text)
    const { inviteId, consentAt } = ctx.account
    if (inviteId !== undefined && consentAt !== undefined) {
      // No name has a digit, and "Dinh Van Ba" would be read as a code.
      const isName = !typed || (!typed.isAsked && !/\d/.test(text))
      return isName ? linking.takeName(ctx, text) : linking.takeCode(ctx, typed.code)
    }
    if (typed) return linking.takeCode(ctx, typed.code)
    if (inviteId !== undefined) return linking.takeConsent(ctx, consentIn(text))

    const greets = isGreeting(text) || readCommand(text, { slashed: false })?.name === 'batdau'
    const isFirst = ctx.lastWroteAt === undefined
    await (greets || isFirst ? linking.introduce(ctx) : ctx.reply(ctx.t('people-stranger')))
  }

  const passLinked = async (ctx: BotContext, next: NextFunction): Promise<void> => {
    const typed = typedCode(ctx.message?.text ?? '')
    // A bare number is the answer to some question, never a code.
    if (!typed || (!typed.isAsked && /^[\d\s]+$/.test(typed.code))) return next()
    const isTaken = await linking.takeMore(ctx, typed)
    if (!isTaken) return next()
  }

  const composer = new Composer<BotContext>()
  composer.callbackQuery(/^start:(yes|no)$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    await linking.takeConsent(ctx, ctx.match[1] === 'yes')
  })
  composer.use((ctx, next) => (ctx.actor ? passLinked(ctx, next) : meetStranger(ctx, next)))
  return composer
}

/** The code in a message: behind "/start" it is asked for outright, alone it is one by its look. */
function typedCode(text: string): { code: string; isAsked: boolean } | undefined {
  const asked = /^\/(?:start|batdau)(?:@\S+)?\s+(.+)$/is.exec(text.trim())?.[1]
  const code = asked ?? text
  // “cham diem” has eight letters too.
  if (asked === undefined && readCommand(text, { slashed: false })?.rest === '') return undefined
  return readCode(code) === undefined ? undefined : { code, isAsked: asked !== undefined }
}

/** With or without a slash, behind which people leave the space out. */
const consentIn = (text: string): boolean | undefined =>
  ({ dongy: true, co: true, khong: false, khongdongy: false })[
    fold(text).replace(/^\/|[\s.!]/g, '')
  ]
