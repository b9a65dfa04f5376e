import { dayOf } from '../text/days.ts'
import { fold } from '../text/fold.ts'
import { readMoment } from '../text/read-moment.ts'
import { understood, type Reading } from '../text/reading.ts'
import type { Repeat } from './broadcasts.ts'

type Schedule = { sendAt?: Date; repeats?: Repeat }

/** When a broadcast goes, as people write it: “thứ hai 8h”, “mỗi tháng ngày 5 lúc 8h”, “hằng tuần”. */
export function readSchedule(
  text: string,
  where: { now: Date; timezone: string },
): Reading<Schedule> {
  const { repeats, rest } = repeatIn(fold(text.slice(0, longest)))
  if (repeats !== undefined && rest === '') return understood({ repeats })
  const of = repeats === undefined ? {} : { repeats }
  const at = (said: string) => readMoment(said, where)
  const [said, date] = /\bngay (\d{1,2})\b(?! ?(?:[-/.]|thang))/.exec(rest) ?? []
  if (repeats === 'monthly' && said !== undefined) {
    // A day without its month is the next one of that number.
    for (const month of comingMonths(dayOf(where.now, where.timezone))) {
      const read = at(rest.replace(said, `ngay ${date}/${month}`))
      if (read.ok) return understood({ sendAt: read.value, ...of })
    }
  }
  const read = at(rest)
  return read.ok ? understood({ sendAt: read.value, ...of }) : read
}

const longest = 200

const words: [Repeat, RegExp][] = [
  ['monthly', /\b(?:hang|moi) thang\b|\b(?:every month|monthly)\b/],
  ['weekly', /\b(?:hang|moi) tuan\b|\bmoi (?=thu |chu nhat)|\b(?:every week|weekly)\b/],
  ['daily', /\b(?:hang|moi) ngay\b(?! \d{1,2}(?: |$))|\b(?:every day|daily)\b/],
]

function repeatIn(text: string): { repeats: Repeat | undefined; rest: string } {
  const [repeats, pattern] = words.find(([, each]) => each.test(text)) ?? []
  const tidied = (rest: string) =>
    rest
      .replace(/\s+/g, ' ')
      .replace(/^lap lai ?|(?<![ ,;.])[ ,;.]+$/g, '')
      .trim()
  return { repeats, rest: tidied(pattern ? text.replace(pattern, ' ') : text) }
}

/** “11/2026”, “12/2026”, …: this month and those after it. */
function comingMonths(today: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return [0, 1, 2].map((later) => {
    const at = month - 1 + later
    return `${(at % 12) + 1}/${year + Math.floor(at / 12)}`
  })
}
