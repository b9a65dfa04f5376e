import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { Calendar } from '../domain/calendar.ts'
import type { OfficeQuestion, Question } from '../domain/questions.ts'
import type { Audit } from '../storage/audit.ts'
import type { Questions } from '../storage/questions.ts'
import { showDate, showDateTime } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import { cutText } from './marked-text.ts'
import { ask, backToForm, menu, navButton, show, type Choice } from './menu.ts'
import { pageAt, pagesOf, turns } from './pages.ts'
import { answerDayWords, heardText } from './question-texts.ts'

export type QuestionAskerServices = {
  timezone: string
  questions: Pick<Questions, 'byId' | 'handOver' | 'ofPerson' | 'byNumber'>
  daysOff: { calendar(): Promise<Calendar> }
  audit: Pick<Audit, 'append'>
}

/** What somebody can do with a question of their own: ask anew, read on, or give it to the office. */
export function createQuestionAsker(
  services: QuestionAskerServices,
  forms: Pick<Forms, 'isOpen' | 'resumeBelow'>,
) {
  const { timezone, questions, daysOff, audit } = services
  const composer = new Composer<BotContext>()

  composer.callbackQuery(/^(?:nav:)?question:(wrong|send):([\w-]{1,40})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, verb, id = ''] = ctx.match
    return act(ctx, verb, await questions.byId(id))
  })

  composer.callbackQuery(/^question:own:(\d{1,9})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const question = await questions.byNumber(Number(ctx.match[1]))
    if (!question || !isOwn(ctx, question)) return show(ctx, ctx.t('questions-gone'))
    return showOwn(ctx, question)
  })

  composer.callbackQuery(/^question:mine:(\d{1,4})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    return showAllOwn(ctx, Number(ctx.match[1]))
  })

  /** Of a question that is not theirs nobody learns more than that it is not there. */
  function act(ctx: BotContext, verb: string | undefined, question: Question | undefined) {
    if (!question || !isOwn(ctx, question)) return say(ctx, ctx.t('questions-gone'))
    return verb === 'send' ? handOver(ctx, question) : showWays(ctx, question)
  }

  function showWays(ctx: BotContext, { id, text, documentId }: Question) {
    return say(ctx, ctx.t('questions-wrong', { text: cutText(text, 200) }), [
      { label: ctx.t('questions-wrong-again'), data: 'go:hoi' },
      ...(documentId === undefined
        ? []
        : [{ label: ctx.t('questions-wrong-near'), data: `ask:near:${id}` }]),
      { label: ctx.t('ask-send'), data: `question:send:${id}` },
    ])
  }

  async function handOver(ctx: BotContext, { id }: Question) {
    const { actor, now } = ctx
    const given = actor && (await questions.handOver({ id, personId: actor.personId, now }))
    if (!given) return say(ctx, ctx.t('questions-gone'))
    const { question, isNew } = given
    if (!isNew) return showOwn(ctx, question)
    await audit.append({
      ...{ at: now, actorId: actor.personId, action: 'question.hand-over' },
      ...{ object: `question:${question.id}`, details: { number: question.number } },
    })
    const day = answerDayWords(ctx, question, { timezone, calendar: await daysOff.calendar() })
    const words = { number: question.number, text: cutText(question.text, 200), day }
    return say(ctx, ctx.t('questions-sent', words))
  }

  async function showOwn(ctx: BotContext, question: OfficeQuestion) {
    if (question.state !== 'waiting') return say(ctx, heardText(ctx, question, timezone))
    const day = answerDayWords(ctx, question, { timezone, calendar: await daysOff.calendar() })
    const at = showDateTime(question.handedOverAt, { locale: ctx.locale, timezone })
    const text = ctx.t('questions-sent-before', { number: question.number, at, day })
    return say(ctx, text)
  }

  /** Says something below an answer, which stays; a form that is open asks again under it. */
  async function say(ctx: BotContext, text: string, choices: Choice[] = []): Promise<void> {
    if (ctx.account.draftId !== undefined && (await forms.isOpen(ctx))) {
      ctx.isAside = false
      // A number answers the form: what can be done is said in words.
      await forms.resumeBelow(ctx, { notes: [text], more: choices.map(navButton), isBrief: true })
      return
    }
    await ctx.reply(text, { reply_markup: menu(ctx, choices) })
  }

  async function showAllOwn(ctx: BotContext, wanted: number): Promise<void> {
    const { actor } = ctx
    if (!actor || !can(actor, 'question:ask')) return show(ctx, ctx.t('questions-not-allowed'))
    const line = (each: OfficeQuestion) =>
      ctx.t('questions-own-line', {
        number: each.number,
        day: showDate(each.handedOverAt, { locale: ctx.locale, timezone }),
        text: cutText(each.text, 90),
        state: ctx.t(`questions-state-${each.state === 'not-sent' ? 'waiting' : each.state}`),
      })
    const all = pagesOf(await questions.ofPerson(actor.personId), line)
    const { things, page, pages } = pageAt(all, wanted)
    if (things.length === 0) return show(ctx, ctx.t('questions-own-none'))
    const lines = [ctx.t('questions-own-head', { page, pages }), ...things.map(line)]
    return ask(ctx, lines.join('\n'), [
      ...things.map(({ number }) => ({
        label: ctx.t('questions-open', { number }),
        data: `question:own:${number}`,
      })),
      ...turns(ctx, { page, pages, data: 'question:mine' }),
      ...backToForm(ctx),
    ])
  }

  return { composer, showAllOwn }
}

const isOwn = ({ actor }: BotContext, { personId }: Pick<Question, 'personId'>): boolean =>
  can(actor, 'question:ask') && personId !== undefined && personId === actor?.personId
