import { Composer } from 'grammy'
import { can, type Action } from '../domain/access.ts'
import type { Role } from '../domain/people.ts'
import type { Unit, UnitKind } from '../domain/units.ts'
import type { BotContext } from './context.ts'
import { createDuty, type CreateDutyServices } from './duties.ts'
import type { Forms, FormUse } from './forms.ts'
import { createInvitation, type InvitationServices } from './invitations.ts'
import { menu } from './menu.ts'

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
      return { last: [{ text: made.text, markup: menu(ctx, [again]) }] }
    },
  }
}

/** The form of the office that lays a duty on units. */
export function createDutyUse(services: CreateDutyServices): FormUse {
  return {
    mayFill: (ctx) => can(ctx.actor, 'duty:create'),
    title: (ctx) => Promise.resolve(ctx.t('office-duty')),
    async complete(ctx, { draft }) {
      const answers = draft.state.answers as {
        title: string
        form: string
        kinds: UnitKind[]
        before: string
        basis: string
      }
      const made = await createDuty(services).make(ctx, {
        title: answers.title,
        formId: answers.form,
        unitKinds: answers.kinds,
        before: answers.before,
        basis: answers.basis,
      })
      return made.ok ? { last: [{ text: made.text }] } : { refused: made.text }
    },
  }
}

/** /moi and /nghiavu: the office's own forms, filled like any report. */
export function createOfficeForms(forms: Pick<Forms, 'begin'>): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  const begin = async (ctx: BotContext, action: Action, formId: 'invite' | 'duty') => {
    const unitId = ctx.actor?.memberships.find((each) => can(ctx.actor, action, each))?.unitId
    if (unitId === undefined) await ctx.reply(ctx.t('office-only'))
    else await forms.begin(ctx, { formId, unitId, intro: () => ctx.t(`office-${formId}`) })
  }

  composer.command('moi', (ctx) => begin(ctx, 'people:invite', 'invite'))
  composer.command('nghiavu', (ctx) => begin(ctx, 'duty:create', 'duty'))
  return composer
}
