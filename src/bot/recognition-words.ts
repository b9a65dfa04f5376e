import type { Unfit } from '../conversations/dialogue.ts'
import type { Recognition } from '../domain/models.ts'
import type { LeftOut, Recognisable } from '../domain/recognitions.ts'
import { termName } from '../forms/fields/term.ts'
import type { Helps } from '../forms/kind.ts'
import { clip } from '../text/clip.ts'
import { showPlainDay } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import { groupBy } from '../text/group-by.ts'
import { showRanges } from '../text/ranges.ts'
import type { BotContext } from './context.ts'
import type { Words } from './deadline.ts'

/** A decision in words: its level, its number, its day. */
export const saidWords = (
  { level, decision, day }: Recognition,
  naming: Pick<Helps, 'terms' | 'locale'>,
) => ({ level: termName('level', level, naming), decision, day: showPlainDay(day) })

/** Nothing is recognised by a decision of tomorrow. */
export const vetDay = (ctx: BotContext, day: unknown, timezone: string): Unfit | undefined =>
  typeof day === 'string' && day > dayOf(ctx.now, timezone)
    ? { key: 'day', note: ctx.t('models-day-ahead') }
    : undefined

/** What a decision leaves out, by the reason; nothing where it leaves out nothing. */
export function leftOutLines(
  { t }: Pick<Words, 't'>,
  models: (Pick<Recognisable, 'number'> & { leftOut: LeftOut | undefined })[],
): string[] {
  const left = models.flatMap(({ number, leftOut }) => (leftOut ? [{ number, leftOut }] : []))
  if (left.length === 0) return []
  return [
    t('recognise-left', { count: left.length }),
    ...[...groupBy(left, ({ leftOut }) => leftOut)].map(([why, those]) =>
      t(`recognise-left-${why}`, {
        list: clip(showRanges(those.map(({ number }) => number)), mostOfList),
      }),
    ),
  ]
}

/** Models under their units: by their names as long as that is one message, else by numbers. */
export function unitLines({ t }: Pick<Words, 't'>, models: Recognisable[]): string[] {
  const units = [...groupBy(models, ({ unit }) => unit.name)]
  const named = units.flatMap(([unit, own]) => [`${unit}:`, ...own.map(nameLine)])
  if (named.join('\n').length <= mostLetters) return named
  const short = units.map(
    ([unit, own]) => `– ${unit}: ${showRanges(own.map(({ number }) => number))}`,
  )
  const shown = within(short)
  const more = short.length - shown.length
  return [...shown, ...(more > 0 ? [t('picks-more-units', { count: more })] : [])]
}

/** Models by their names, as many as are one message. */
export function nameLines({ t }: Pick<Words, 't'>, models: Recognisable[]): string[] {
  const shown = within(models.map(nameLine))
  const more = models.length - shown.length
  return [...shown, ...(more > 0 ? [t('recognise-more', { count: more })] : [])]
}

const nameLine = ({ number, name }: Recognisable) => `– ${number}. ${clip(name, 80)}`

/** So much of a list of numbers stands beside everything else. */
export const mostOfList = 300

/** Zalo takes 2,000 letters; what stands above and below needs room too. */
const mostLetters = 1200

function within(lines: string[]): string[] {
  let letters = 0
  return lines.filter((line) => (letters += line.length + 1) <= mostLetters)
}
