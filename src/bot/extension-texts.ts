import type { Calendar } from '../domain/calendar.ts'
import { nameOf } from '../domain/duties.ts'
import { daysToGrant, type ExtensionRequest } from '../domain/extensions.ts'
import { showDateTime, showDay } from '../text/dates.ts'
import type { Verdict } from '../storage/extensions.ts'
import { deadlineWords, type Words } from './deadline.ts'
import { tailOf } from './duty-words.ts'
import type { Choice } from './menu.ts'

/** What all sentences about a request name. */
export const requestWords = (
  words: Words,
  { title, label, unitName, dueAt, ...request }: ExtensionRequest,
  timezone: string,
) => ({
  name: nameOf({ title }, { label }),
  unit: unitName,
  until: deadlineWords(words, { dueAt }, timezone).until,
  wanted: showDay(request.wantedDay, words.locale),
  person: request.askedBy,
  reason: request.reason,
})

/** What the office is asked. */
export const requestText = (words: Words, request: ExtensionRequest, timezone: string): string =>
  words.t('owe-request', requestWords(words, request, timezone))

/** What the office can decide with one tap; every button names the day. */
export function requestChoices(
  { t, locale, now }: Words,
  { id, wantedDay, dueAt }: ExtensionRequest,
  { timezone, calendar }: { timezone: string; calendar: Calendar },
): Choice[] {
  const tail = tailOf(id)
  const days = daysToGrant({ wantedDay, dueAt, now, timezone, calendar })
  return [
    ...days.map((each) => ({
      label: t(each === wantedDay ? 'owe-grant' : 'owe-grant-other', {
        day: showDay(each, locale),
      }),
      data: `ext:${tail}:${each.replaceAll('-', '')}`,
    })),
    { label: t('owe-refuse'), data: `ext:${tail}:no` },
  ]
}

/** Who was faster, and what they decided. */
export function verdictText(
  { t, locale }: Words,
  { grantedDay, by, at: decidedAt }: Verdict,
  timezone: string,
): string {
  const at = showDateTime(decidedAt, { locale, timezone })
  return grantedDay === undefined
    ? t('owe-decided-refused', { by, at })
    : t('owe-decided-granted', { by, at, day: showDay(grantedDay, locale) })
}
