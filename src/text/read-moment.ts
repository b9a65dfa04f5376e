import { addDays, dayOf, momentOf } from './days.ts'
import { fold } from './fold.ts'
import { readDate } from './read-date.ts'
import { readable, refused, understood, type Reading } from './reading.ts'

type Where = { now: Date; timezone: string }

/**
 * A moment to come as people write it: “8h sáng mai”, “14:30 ngày 30/11”, “chiều thứ hai”.
 *
 * A day alone means eight in the morning; a time alone its next one. A day without its year is
 * the next one that comes, and whoever asked shows it in full.
 */
export function readMoment(text: string, { now, timezone }: Where): Reading<Date> {
  const asked = fold(readable(text)).replace(/^(?:vao |gui |luc |hen )+/, '')
  const { minute, rest } = clockIn(asked)
  if (minute === 'impossible') return refused('moment-clock')
  const today = dayOf(now, timezone)
  const at = (day: string) => momentOf(day, minute ?? morning, timezone)
  if (rest === '') {
    if (minute === undefined) return refused('moment-unreadable')
    return understood(at(today) > now ? at(today) : at(addDays(today, 1)))
  }

  const day = readDate(rest, { now, timezone })
  if (!day.ok) return day.error.id === 'date-unreadable' ? refused('moment-unreadable') : day
  // Of a day without its year, or a weekday, the one that is to come is meant.
  const meant = day.doubt === true && at(day.value) <= now ? laterDay(rest, day.value) : day.value
  if (at(meant) <= now) return refused('moment-past')
  if (meant > addDays(today, farthest)) return refused('moment-far')
  return understood(at(meant))
}

/** In minutes of a day. */
const morning = 8 * 60

/** In days. */
const farthest = 366

const laterDay = (typed: string, day: string): string =>
  /\d[-/. ]|thang/.test(typed) && !/\bthu /.test(typed)
    ? `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
    : addDays(day, 7)

/** The time of day in folded words, and what else stands there. */
function clockIn(text: string): { minute: number | 'impossible' | undefined; rest: string } {
  const found = clock.exec(text)
  if (!found) return partOfDay(text)
  const [whole, before = '', hours = '', , minutes = '', half, after] = found
  const rest = tidied(text.replace(whole, before === '' ? ' ' : `${before} `))
  const part = after ?? /(?:^| )(sang|trua|chieu|toi|dem)(?= |$)/.exec(rest)?.[1]
  const typed = Number(hours)
  const isLater =
    typed < 12 && (part === 'chieu' || part === 'toi' || (part === 'dem' && typed > 5))
  const hour = isLater || (part === 'trua' && typed < 4) ? typed + 12 : typed
  const minute = half === undefined ? Number(minutes) : 30
  const isClock = hour < 24 && minute < 60
  return {
    minute: isClock ? hour * 60 + minute : 'impossible',
    rest: tidied(rest.replace(/(^| )(?:sang|trua|chieu|toi|dem)(?= |$)/, ' ')),
  }
}

const clock =
  /(^| )(?:luc )?(\d{1,2}) ?(h|g|gio|:)(?: ?(\d{2})(?!\d))?( ruoi)?(?: (sang|trua|chieu|toi|dem))?(?= |,|$)/

/** “sáng mai” without a time is eight o’clock. */
function partOfDay(text: string): { minute: number | undefined; rest: string } {
  const [, part = ''] = /(?:^| )(sang|trua|chieu|toi)(?= )/.exec(text) ?? []
  const minute = { sang: morning, trua: 11 * 60, chieu: 14 * 60, toi: 19 * 60 }[part]
  if (minute === undefined) return { minute, rest: text }
  return { minute, rest: tidied(text.replace(new RegExp(`(^| )${part}(?= )`), ' ')) }
}

const tidied = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[,.]+|[,.]+$/g, '')
    .trim()
