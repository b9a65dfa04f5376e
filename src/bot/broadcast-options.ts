import type { Broadcast, Repeat } from '../domain/broadcasts.ts'
import type { Role } from '../domain/people.ts'
import type { BroadcastFacts } from '../storage/broadcast-rows.ts'
import { showDateTime } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import { audienceText } from './audience-text.ts'
import { audienceNames, withRoles } from './broadcast-audience.ts'
import { openLink, type BroadcastScreenServices } from './broadcast-draft.ts'
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
        ...questions.map(({ ask }, at) =>
          label(t('broadcast-do-question-none', { ask: cutText(ask, 40) }), `ask:${number}:${at}`),
        ),
        label(t(isUrgent ? 'broadcast-do-hours' : 'broadcast-do-urgent'), `urgent:${number}`),
        label(
          t(doubts === 'hold' ? 'broadcast-do-again' : 'broadcast-do-hold'),
          `doubts:${number}`,
        ),
      ])
    },

    /** Whether it is to be acknowledged, and when those who have not are reminded. */
    ack(ctx: BotContext, broadcast: Broadcast): Promise<void> {
      const { number } = broadcast
      return screen(ctx, broadcast, ctx.t('broadcast-ack', { number }), [
        ...reminders.map((days) => ({
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
      const others = (['all', 'officer', 'leader'] as const).filter(
        (each) => (audience.roles.join() || 'all') !== each,
      )
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

/** What a tap on one of these screens changes; undefined where it changes nothing. */
export function pickedChange(
  broadcast: Broadcast,
  verb: string,
  picked: string,
): Partial<BroadcastFacts> | undefined {
  const { audience, contents, doubts, isUrgent, questions } = broadcast
  switch (verb) {
    case 'urgent':
      return { isUrgent: !isUrgent }
    case 'doubts':
      return { doubts: doubts === 'hold' ? 'again' : 'hold' }
    case 'ack':
      if (picked === 'none') return { wantsAck: false, remindDays: undefined }
      return { wantsAck: true, remindDays: Number(picked) || undefined }
    case 'ask':
      return { questions: questions.filter((_, at) => at !== Number(picked)) }
    case 'english':
      return { contents: { vi: contents.vi, files: contents.files } }
    case 'when':
      if (picked === 'now') return { sendAt: undefined, repeats: undefined }
      return { repeats: picked === 'once' ? undefined : (picked as Repeat) }
    case 'who':
      return { audience: withRoles(audience, picked === 'all' ? [] : [picked as Role]) }
    default:
      return undefined
  }
}

const reminders = [1, 2, 3, 5]
const repeating = ['daily', 'weekly', 'monthly'] as const

/** More of them is a report, and has a form of its own. */
const mostQuestions = 5
