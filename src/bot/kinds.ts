import type { UnitKind } from '../domain/units.ts'
import type { MessageKey } from '../text/keys.ts'
import type { BotContext } from './context.ts'

/** A kind of unit as people call it. */
export const kindName = ({ t }: Pick<BotContext, 't'>, kind: UnitKind): string => t(names[kind])

/** Several kinds in one line. */
export const kindNames = (ctx: Pick<BotContext, 't'>, kinds: UnitKind[]): string =>
  kinds.map((kind) => kindName(ctx, kind)).join(', ')

const names = {
  commune: 'overview-kind-commune',
  ward: 'overview-kind-ward',
  'district-committee': 'overview-kind-district-committee',
  'direct-committee': 'overview-kind-direct-committee',
  'party-group': 'overview-kind-party-group',
  'mass-organisation': 'overview-kind-mass-organisation',
  press: 'overview-kind-press',
  office: 'overview-kind-office',
} as const satisfies Record<UnitKind, MessageKey>
