import { can, type Action } from '../domain/access.ts'
import type { BotContext } from './context.ts'

/** The unit for which somebody of the office fills its forms; undefined for anybody else. */
export const officeUnit = (ctx: Pick<BotContext, 'actor'>, action: Action): string | undefined =>
  ctx.actor?.memberships.find((each) => can(ctx.actor, action, each))?.unitId
