import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { Audit } from '../storage/audit.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { ReminderWishes } from '../storage/reminder-wishes.ts'
import type { BotContext } from './context.ts'
import { tailOf } from './duty-words.ts'
import { ask, conclude, show } from './menu.ts'
import { answeringUnits } from './owed-choice.ts'
import type { OwnUnit } from './own-units.ts'
import type { Tell } from './tell.ts'

export type MuteServices = {
  reminderWishes: Pick<ReminderWishes, 'mute' | 'unmute' | 'mutedUnits'>
  audit: Pick<Audit, 'append'>
  readers: { office(now: Date): Promise<Reachable[]> }
  tell: Tell
}

const action = 'reminder:steer'

/** /nhamnguoi: no more reminders for a unit, and the office hears of it; /nhactoi undoes it. */
export function createMute(services: MuteServices): Composer<BotContext> {
  const { reminderWishes, audit, readers, tell } = services
  const composer = new Composer<BotContext>()

  composer.command('nhamnguoi', async (ctx) => {
    const units = answeringUnits(ctx, action)
    if (!ctx.actor || units.length === 0) return show(ctx, ctx.t('owe-not-allowed'))
    const muted = await reminderWishes.mutedUnits(ctx.actor.personId, ctx.now)
    const heard = units.filter(({ unitId }) => !muted.includes(unitId))
    const [only] = heard
    if (!only) return show(ctx, ctx.t('owe-muted-already'))
    if (heard.length === 1) return confirm(ctx, only)
    const choices = heard.map(({ unitId, unitName }) => ({
      label: unitName,
      data: `mute:ask:${tailOf(unitId)}`,
    }))
    return ask(ctx, ctx.t('owe-mute-which'), choices)
  })

  composer.callbackQuery(/^mute:(ask|yes|no):([\w-]{1,12})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, step, tail = ''] = ctx.match
    if (step === 'no') return conclude(ctx, ctx.t('owe-mute-kept'))
    const unit = answeringUnits(ctx, action).find(({ unitId }) => unitId.endsWith(tail))
    if (!unit) return show(ctx, ctx.t('owe-not-allowed'))
    return step === 'ask' ? confirm(ctx, unit) : mute(ctx, unit)
  })

  composer.command('nhactoi', async (ctx) => {
    const { actor, now } = ctx
    if (!actor || !can(actor, action)) return show(ctx, ctx.t('owe-not-allowed'))
    const unitIds = await reminderWishes.unmute(actor.personId, now)
    const names = actor.memberships
      .filter(({ unitId }) => unitIds.includes(unitId))
      .map(({ unitName }) => unitName)
    if (names.length === 0) return show(ctx, ctx.t('owe-unmuted-already'))
    for (const unitId of unitIds) await note(ctx, 'reminder.unmute', unitId)
    return show(ctx, ctx.t('owe-unmuted', { units: [...new Set(names)].join('; ') }))
  })

  function confirm(ctx: BotContext, { unitId, unitName: unit }: OwnUnit) {
    const tail = tailOf(unitId)
    const choices = [
      { label: ctx.t('owe-mute-yes'), data: `mute:yes:${tail}` },
      { label: ctx.t('owe-mute-no'), data: `mute:no:${tail}` },
    ]
    return ask(ctx, ctx.t('owe-mute-ask', { unit }), choices)
  }

  async function mute(ctx: BotContext, { unitId, unitName: unit }: OwnUnit) {
    const { actor, now } = ctx
    if (!actor) return
    const { personId, name: person } = actor
    const isNew = await reminderWishes.mute({ personId, unitId, now })
    if (!isNew) return show(ctx, ctx.t('owe-muted-already'))
    await note(ctx, 'reminder.mute', unitId)
    await tell(await readers.office(now), {
      dedupe: `mute:${personId}:${unitId}:${now.getTime()}`,
      kind: 'not-mine',
      now,
      say: (words) => ({ text: words.t('owe-told-muted', { person, unit }) }),
    })
    return conclude(ctx, ctx.t('owe-muted', { unit }))
  }

  const note = ({ actor, now }: BotContext, what: string, unitId: string) =>
    audit.append({ at: now, actorId: actor?.personId, action: what, object: `unit:${unitId}` })

  return composer
}
