import type { Values } from '../domain/broadcast-text.ts'
import { lastGoodDay } from '../domain/duties.ts'
import { showDay } from '../text/dates.ts'
import { dayOf, daysBetween } from '../text/days.ts'
import type { Locale, Texts } from '../text/texts.ts'

type Person = { name: string; unit: string | undefined }
type Owed = { title: string; dueAt: Date }
type Options = { texts: Pick<Texts, 't'>; timezone: string; locale: Locale; now: Date }

/** What the variables of a text stand for, for one person. */
export function valuesFor(
  { name, unit }: Person,
  owed: Owed[],
  { texts, timezone, locale, now }: Options,
): Values {
  const [first] = owed
  const lastDay = ({ dueAt }: Owed) => lastGoodDay({ dueAt }, timezone)
  const titles = owed.map((each) =>
    texts.t(locale, 'broadcast-message-owed', {
      title: each.title,
      until: showDay(lastDay(each), locale),
    }),
  )
  const left = first ? daysBetween(dayOf(now, timezone), lastDay(first)) : 0
  return {
    name,
    unit: unit ?? '',
    owed: titles.length > 0 ? titles.join('; ') : texts.t(locale, 'broadcast-message-nothing-owed'),
    days: String(Math.max(0, left)),
  }
}
