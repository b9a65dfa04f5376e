import type { UnitRecipients } from '../storage/recipients.ts'
import type { BotContext } from './context.ts'

/** Who will be told, unit by unit, and which units have nobody. */
export function recipientText(ctx: Pick<BotContext, 't'>, units: UnitRecipients[]): string {
  const { t } = ctx
  const reached = units.filter(hasReach)
  const others = units.filter((each) => !hasReach(each))
  const people = new Set(reached.flatMap((each) => each.people.map(({ personId }) => personId)))
  const lines = reached.map(({ unit, people: own }) => {
    const names = own.map(({ name, role, channel }) =>
      t(role === 'leader' ? 'duties-recipient-leader' : 'duties-recipient', {
        name,
        channel: channel === undefined ? t('duties-no-channel') : channelName(ctx, channel),
      }),
    )
    return `– ${unit.name}: ${names.join('; ')}`
  })
  const named = others.slice(0, namedAtMost).map(({ unit }) => unit.name)
  const rest = others.length - named.length
  const none = [...named, ...(rest > 0 ? [t('duties-nobody-more', { count: rest })] : [])].join(
    '; ',
  )
  const count = others.length
  return [
    t('duties-recipients', { people: people.size, units: units.length }),
    ...lines,
    ...(count > 0 ? [t('duties-nobody-linked', { count, units: none })] : []),
  ].join('\n')
}

/** How many will be told, and how many units have nobody. */
export function recipientCounts({ t }: Pick<BotContext, 't'>, units: UnitRecipients[]): string[] {
  const reached = units.filter(hasReach)
  const people = new Set(reached.flatMap((each) => each.people.map(({ personId }) => personId)))
  const count = units.length - reached.length
  return [
    t('duties-recipients', { people: people.size, units: units.length }),
    ...(count > 0 ? [t('duties-nobody-count', { count })] : []),
  ]
}

/** A list of more names costs messages and is not read. */
const namedAtMost = 30

/** What a channel is called. */
export const channelName = ({ t }: Pick<BotContext, 't'>, channel: string): string =>
  t(`channel-${channel === 'zalo' || channel === 'telegram' ? channel : 'web'}`)

const hasReach = ({ people }: UnitRecipients): boolean =>
  people.some(({ channel }) => channel !== undefined)
