import { Composer } from 'grammy'
import { menuEntry } from '../domain/choices.ts'
import { readWord } from '../forms/words.ts'
import type { Asking } from './ask.ts'
import { becomeCommand, becomeTap } from './become.ts'
import { isGreeting, readCommand, readOfficeCommand, readReportNumber } from './commands.ts'
import type { BroadcastGot } from './broadcast-got.ts'
import type { BroadcastReply } from './broadcast-reply.ts'
import type { createBroadcastTyped } from './broadcast-typed.ts'
import type { createBroadcastWords } from './broadcast-words.ts'
import type { BotContext } from './context.ts'
import type { createCriteriaTyped } from './criteria-typed.ts'
import type { Forms } from './forms.ts'
import { notInForm } from './not-in-form.ts'
import type { createShortened } from './shortened.ts'

/** What of the screen that was shown last is taken by its words. */
type ScreenTaking = {
  criteria: ReturnType<typeof createCriteriaTyped>
  shortened: ReturnType<typeof createShortened>
}

/** What of a broadcast is taken by its words. */
type BroadcastTaking = {
  got: Pick<BroadcastGot, 'takesWord'>
  reply: Pick<BroadcastReply, 'takesWord'>
  words: ReturnType<typeof createBroadcastWords>
  typed: ReturnType<typeof createBroadcastTyped>
}

const halfAnHour = 30 * 60 * 1000

/**
 * Decides what a message is before anybody answers it: a command, however it was typed, a
 * greeting after a silence, a question, or something for the form that is open.
 */
export function createRouter(
  forms: Forms,
  asking: Pick<Asking, 'takesWord' | 'takesAside'>,
  { got, reply, words, typed }: BroadcastTaking,
  { criteria, shortened }: ScreenTaking,
): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  composer.callbackQuery(menuEntry, async (ctx, next) => {
    await ctx.answerCallbackQuery()
    const [, name = '', rest = ''] = ctx.match
    becomeCommand(ctx, { name, rest })
    await next()
  })

  composer.on('message:text', async (ctx, next) => {
    const { text } = ctx.message
    const isFilling = ctx.account.draftId !== undefined
    const slashed = readCommand(text, { slashed: true })
    if (slashed && !(isFilling && slashed.name === 'huy')) {
      becomeCommand(ctx, slashed)
      await next()
      return
    }
    if (isFilling && readWord(text)) {
      await next()
      return
    }
    // A stranger hears the same friendly sentence whatever they type.
    if (!ctx.actor) {
      await next()
      return
    }
    // “/xemlai” means the draft that waits, as it does without the slash.
    if (text.startsWith('/') && !readWord(text)) {
      await ctx.reply(ctx.t('guide-unknown-command'))
      await forms.resume(ctx)
      return
    }

    const silence = ctx.now.getTime() - (ctx.lastWroteAt?.getTime() ?? 0)
    if (isGreeting(text) && (!isFilling || silence >= halfAnHour)) {
      becomeCommand(ctx, { name: 'batdau', rest: '' })
      await next()
      return
    }
    if (!isFilling && (await criteria.takesWord(ctx))) {
      await next()
      return
    }
    const isOfBroadcast =
      (await got.takesWord(ctx)) ||
      (await reply.takesWord(ctx)) ||
      (!isFilling && (await words.takesWord(ctx)))
    if (isOfBroadcast || (await asking.takesWord(ctx))) {
      await next()
      return
    }
    // While a question waits for free text, words are its answer and only the slash commands.
    const command = readCommand(text, { slashed: false }) ?? readOfficeCommand(text, ctx.actor)
    const report = readReportNumber(text)
    const isOther = command !== undefined || report !== undefined
    const isForForm = isOther && isFilling && (await forms.waitsFor(ctx, text))
    const refusal = command && isFilling && !isForForm ? notInForm(ctx, command) : undefined
    if (refusal !== undefined && (await forms.resume(ctx, refusal))) return
    if (command && !isForForm) becomeCommand(ctx, command)
    else if (report !== undefined && !isForForm) becomeTap(ctx, `report:open:${report}`)
    else if (isFilling ? await asking.takesAside(ctx) : await typed.takes(ctx)) return
    else if (!isFilling) await shortened.takesWord(ctx)
    await next()
  })

  return composer
}

/** What leaves the open form alone: when it has answered what was typed, the question comes back. */
export function asideOf(features: Composer<BotContext>, forms: Forms): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.use(features)
  // What gets here was nobody's: the form that is open may have it.
  composer.use((ctx, next) => {
    ctx.isAside = false
    return next()
  })
  const aside = new Composer<BotContext>()
  aside.use(async (ctx, next) => {
    const { draftId } = ctx.account
    ctx.isAside = true
    await next()
    const stillFills = draftId !== undefined && ctx.account.draftId === draftId
    const isTyped = ctx.message !== undefined || ctx.isOfWords
    if (wasAside(ctx) && stillFills && isTyped) await forms.resume(ctx)
  }, composer)
  return aside
}

const wasAside = ({ isAside }: BotContext) => isAside
