import type { Broadcast } from '../domain/broadcasts.ts'
import { showDateTime } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import { audienceText } from './audience-text.ts'
import { audienceNames } from './broadcast-audience.ts'
import { openLink, type BroadcastScreenServices } from './broadcast-draft.ts'
import {
  mostQuestions,
  questionMark,
  reminderDays,
  repeating,
  roleChoices,
} from './broadcast-picks.ts'
import type { BotContext } from './context.ts'
import { cutText } from './marked-text.ts'
import { menu, show, type Choice } from './menu.ts'

/** What may be wished for a broadcast besides its text: the screens on which it is picked. */
export function createBroadcastOptions(services: BroadcastScreenServices) {
  const { timezone } = services
  const screen = (ctx: BotContext, { number }: Broadcast, text: string, choices: Choice[]) =>
    show(ctx, text, menu(ctx, choices, [openLink(ctx, number)]))

  return {
    /** What is not needed every time. */
    more(ctx: BotContext, broadcast: Broadcast): Promise<void> {
      const { number, contents, questions, isUrgent, doubts } = broadcast
      const t: BotContext['t'] = (key, ...vars) => ctx.t(key, ...vars)
      const label = (text: string, data: string) => ({ label: text, data: `bc:${data}` })
      return screen(ctx, broadcast, t('broadcast-more', { number }), [
        label(t('broadcast-do-files'), `files:${number}`),
        label(t('broadcast-do-english'), `english:${number}`),
        ...(contents.en === undefined
          ? []
          : [label(t('broadcast-do-english-none'), `english:${number}:none`)]),
        label(t('broadcast-do-ack'), `ack:${number}`),
        ...(questions.length < mostQuestions
          ? [label(t('broadcast-do-question'), `ask:${number}`)]
          : []),
        ...questions.map((question) =>
          label(
            t('broadcast-do-question-none', { ask: cutText(question.ask, 40) }),
            `ask:${number}:${questionMark(question)}`,
          ),
        ),
        isUrgent
          ? label(t('broadcast-do-hours'), `urgent:${number}:off`)
          : label(t('broadcast-do-urgent'), `urgent:${number}:on`),
        doubts === 'hold'
          ? label(t('broadcast-do-again'), `doubts:${number}:again`)
          : label(t('broadcast-do-hold'), `doubts:${number}:hold`),
      ])
    },

    /** Whether it is to be acknowledged, and when those who have not are reminded. */
    ack(ctx: BotContext, broadcast: Broadcast): Promise<void> {
      const { number } = broadcast
      return screen(ctx, broadcast, ctx.t('broadcast-ack', { number }), [
        ...reminderDays.map((days) => ({
          label: ctx.t('broadcast-ack-days', { days }),
          data: `bc:ack:${number}:${days}`,
        })),
        { label: ctx.t('broadcast-ack-only'), data: `bc:ack:${number}:0` },
        { label: ctx.t('broadcast-ack-none'), data: `bc:ack:${number}:none` },
      ])
    },

    /** When it goes, for one that has its moment already. */
    when(ctx: BotContext, broadcast: Broadcast): Promise<void> {
      const { number, sendAt, repeats } = broadcast
      const at = sendAt ? showDateTime(sendAt, { locale: ctx.locale, timezone }) : ''
      const others = [undefined, ...repeating].filter((each) => each !== repeats)
      return screen(ctx, broadcast, ctx.t('broadcast-when', { number, at }), [
        { label: ctx.t('broadcast-when-set'), data: `bc:when:${number}:set` },
        { label: ctx.t('broadcast-when-now'), data: `bc:when:${number}:now` },
        ...others.map((each) => ({
          label: ctx.t(`broadcast-when-${each ?? 'once'}`),
          data: `bc:when:${number}:${each ?? 'once'}`,
        })),
      ])
    },

    /** Whom it is for, where that was said before. */
    async whom(ctx: BotContext, broadcast: Broadcast): Promise<void> {
      const { number, audience } = broadcast
      const names = await audienceNames(services, dayOf(ctx.now, timezone))
      const others = roleChoices.filter((each) => (audience.roles.join() || 'all') !== each)
      const text = ctx.t('broadcast-whom', {
        number,
        audience: cutText(audienceText(ctx, audience, names), 800),
      })
      return screen(ctx, broadcast, text, [
        { label: ctx.t('broadcast-whom-set'), data: `bc:who:${number}:set` },
        { label: ctx.t('broadcast-whom-more'), data: `bc:who:${number}:more` },
        { label: ctx.t('broadcast-whom-except'), data: `bc:who:${number}:except` },
        ...others.map((each) => ({
          label: ctx.t(`broadcast-whom-${each}`),
          data: `bc:who:${number}:${each}`,
        })),
      ])
    },
  }
}
