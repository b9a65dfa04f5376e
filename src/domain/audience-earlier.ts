import { refused, understood, type Reading } from '../text/reading.ts'
import type { AudiencePart } from './audience.ts'
import { behindPhrase, wordsOf } from './audience-phrases.ts'
import { tokensOf, type Token } from './query-tokens.ts'

/** What an audience may go back to. */
export type Earlier = {
  day: string
  periods: { id: string; label: string; title: string }[]
  broadcasts: { id: string; number: number }[]
}

/** Which period is meant behind “chưa nộp”: “2026”, “kỳ 12/2026”, “năm nay”, the only one. */
export function readOwing(tokens: Token[], { periods, day }: Earlier): Reading<AudiencePart[]> {
  const list = periods
    .slice(0, 8)
    .map(({ title, label }) => (title.includes(label) ? title : `${title} ${label}`))
    .join('; ')
  const words = wordsOf(withoutWords(tokens, aboutPeriods)).replace(thisYear, day.slice(0, 4))
  const found = words === '' ? periods : periodsMeant(words, periods)
  const [period] = found
  if (!period) return refused('audience-period-unknown', { list: list || '–' })
  return found.length === 1
    ? understood([{ by: 'owing', periodId: period.id }])
    : refused('audience-period-which', { list })
}

/** Which broadcast is meant behind “chưa xác nhận”: “số 12”, “gần nhất”. */
export function readSilent(tokens: Token[], { broadcasts }: Earlier): Reading<AudiencePart[]> {
  const newest = broadcasts.toSorted((a, b) => b.number - a.number)
  const list = newest
    .slice(0, 5)
    .map(({ number }) => String(number))
    .join(', ')
  const words = wordsOf(withoutWords(tokens, aboutBroadcasts))
  const [only, ...others] = newest
  const isLatest = latest.includes(words) || (words === '' && others.length === 0)
  const found = isLatest ? only : newest.find(({ number }) => String(number) === words)
  if (found) return understood([{ by: 'silent', broadcastId: found.id }])
  return words === ''
    ? refused('audience-broadcast-which', { list: list || '–' })
    : refused('audience-broadcast-unknown', { name: words.slice(0, 60), list: list || '–' })
}

/** By label, by title with or without it, or by words of the title. */
function periodsMeant(words: string, periods: Earlier['periods']): Earlier['periods'] {
  const ways: ((label: string, title: string) => boolean)[] = [
    (label, title) => [label, title, `${title} ${label}`].includes(words),
    (label, title) => ` ${title} ${label} `.includes(` ${words} `),
    (label, title) => words.split(' ').every((word) => ` ${title} ${label} `.includes(` ${word} `)),
  ]
  for (const isMeant of ways) {
    const found = periods.filter(({ label, title }) =>
      isMeant(wordsOf(tokensOf(label)), wordsOf(tokensOf(title))),
    )
    if (found.length > 0) return found
  }
  return []
}

function withoutWords(tokens: Token[], phrases: string[]): Token[] {
  const end = behindPhrase(tokens, phrases)
  return end === undefined ? tokens : withoutWords(tokens.slice(end), phrases)
}

const thisYear = /^(?:nay|this year)$/

const aboutPeriods =
  'bao cao; ky nay; ky; cua; cho; trong; nam; thang; quy; report; for; the; in'.split('; ')

const aboutBroadcasts = ['thong bao', 'so', 'tin', 'broadcast', 'number', 'the', 'message', 'lan']

const latest = ['gan nhat', 'moi nhat', 'vua roi', 'vua gui', 'truoc', 'last', 'latest']
