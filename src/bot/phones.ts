import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { Unit } from '../domain/units.ts'
import type { Audit } from '../storage/audit.ts'
import { fold } from '../text/fold.ts'
import type { BotContext } from './context.ts'
import type { FormUse } from './form-use.ts'
import type { Forms } from './forms.ts'
import { officeUnit } from './office-unit.ts'

export type PhoneServices = {
  units: {
    byId(id: string): Promise<Unit | undefined>
    setPhone(id: string, phone: string | null): Promise<void>
  }
  audit: Pick<Audit, 'append'>
}

/** /sodienthoai: whom the office telephones when nobody of a unit can be reached in chat. */
export function createPhones(forms: Pick<Forms, 'begin'>): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.command('sodienthoai', async (ctx) => {
    const unitId = officeUnit(ctx, 'duty:create')
    const intro = () => ctx.t('phones-intro')
    if (unitId === undefined) await ctx.reply(ctx.t('phones-not-allowed'))
    else await forms.begin(ctx, { formId: 'unit-phone', unitId, intro })
  })
  return composer
}

/** The form that enters the number; “không” takes it away. */
export function createPhoneUse({ units, audit }: PhoneServices): FormUse {
  return {
    mayFill: (ctx) => can(ctx.actor, 'duty:create'),
    title: (ctx) => Promise.resolve(ctx.t('phones-intro')),
    async complete(ctx, { draft }) {
      const answers = draft.state.answers as { unit: string; phone: string }
      const phone = readPhone(answers.phone)
      if (phone === undefined) return { refused: ctx.t('phones-unreadable') }
      const { id, code, name } = (await units.byId(answers.unit)) ?? {}
      if (id === undefined) return { refused: ctx.t('forms-unit-unknown') }
      await units.setPhone(id, phone)
      await audit.append({
        at: ctx.now,
        actorId: ctx.actor?.personId,
        action: phone === null ? 'unit.phone.remove' : 'unit.phone.put',
        object: `unit:${code ?? ''}`,
      })
      const unit = name ?? ''
      const text =
        phone === null ? ctx.t('phones-removed', { unit }) : ctx.t('phones-put', { unit, phone })
      return { last: [{ text }] }
    },
  }
}

/** A telephone number with its figures in groups as they were typed; null for none. */
function readPhone(text: string): string | null | undefined {
  if (['khong', 'khong co', 'xoa', 'none'].includes(fold(text))) return null
  const figures = text.replace(/\D/g, '').length
  return /^\+?[\d .()-]+$/.test(text) && figures >= 8 && figures <= 12 ? text.trim() : undefined
}
