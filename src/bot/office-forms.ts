import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { Role } from '../domain/people.ts'
import type { Unit } from '../domain/units.ts'
import type { BotContext } from './context.ts'
import { createDutyBeginning } from './duty-form.ts'
import type { FormUse } from './form-use.ts'
import type { Forms } from './forms.ts'
import { createInvitation, type InvitationServices } from './invitations.ts'
import { menu } from './menu.ts'
import { officeUnit } from './office-unit.ts'

/** The form of the office that makes an invitation and shows its code. */
export function createInviteUse(
  services: InvitationServices & { units: { byId(id: string): Promise<Unit | undefined> } },
): FormUse {
  const invitation = createInvitation(services)
  return {
    mayFill: (ctx) => can(ctx.actor, 'people:invite'),
    title: (ctx) => Promise.resolve(ctx.t('office-invite')),
    async complete(ctx, { draft }) {
      const { role, unit, name } = draft.state.answers as {
        role: Role
        unit: string
        name?: string
      }
      const { code: unitCode = '' } = (await services.units.byId(unit)) ?? {}
      const made = await invitation.make(ctx, { unitCode, role, name })
      if (!made.ok) return { refused: made.text }
      const again = { label: ctx.t('office-invite-again'), data: 'go:moi' }
      return { last: [{ text: made.text, markup: menu(ctx, [again, ...made.more]) }] }
    },
  }
}

/** /moi and /nghiavu: the office's own forms, filled like any report. */
export function createOfficeForms(
  services: { timezone: string },
  forms: Pick<Forms, 'begin'>,
): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  const beginDuty = createDutyBeginning(services, forms)

  composer.command('moi', async (ctx) => {
    const unitId = officeUnit(ctx, 'people:invite')
    const intro = () => ctx.t('office-invite')
    if (unitId === undefined) await ctx.reply(ctx.t('office-only'))
    else await forms.begin(ctx, { formId: 'invite', unitId, intro })
  })
  composer.command('nghiavu', (ctx) => beginDuty(ctx))
  return composer
}
