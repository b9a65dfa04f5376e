import type { Texts } from '../text/texts.ts'
import { deadlineWords } from './deadline.ts'
import type { DutyHomeServices } from './duty-home.ts'
import type { TextOf } from './duty-preview.ts'
import type { RemindScreenServices } from './remind-screen.ts'

/** What /hanbaocao asks of the trades: the words of reminders, reminding now, what waits. */
export type Reminding = Pick<RemindScreenServices, 'wouldRemind' | 'remindNow'> &
  Pick<DutyHomeServices, 'extensions' | 'paperClaims' | 'forecast'> & { textOf: TextOf }

/** Answers for whatever is not joined: nothing waits, and nobody is reminded. */
export function createStandIns({ texts, timezone }: { texts: Texts; timezone: string }): Reminding {
  const nobody = {
    queued: 0,
    heardToday: 0,
    unreached: 0,
    channels: {},
    text: undefined,
    opensAt: undefined,
  }
  return {
    wouldRemind: () => Promise.resolve(nobody),
    remindNow: () => Promise.resolve(nobody),
    extensions: { waiting: () => Promise.resolve([]) },
    paperClaims: { waiting: () => Promise.resolve([]) },
    forecast: () => Promise.resolve(undefined),
    textOf: ({ locale, items, now }) => {
      const t: Parameters<typeof deadlineWords>[0]['t'] = (key, ...vars) =>
        texts.t(locale, key, ...vars)
      return items
        .map(({ title: name, unit, dueAt }) =>
          t('status-due', {
            name,
            unit,
            ...deadlineWords({ t, locale, now }, { dueAt }, timezone),
          }),
        )
        .join('\n')
    },
  }
}
