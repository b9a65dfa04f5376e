import { allModels, standingOf, type AskedModels } from '../domain/model-query.ts'
import { yearStatuses } from '../domain/models.ts'
import { termsOn, type Term } from '../domain/terms.ts'
import { termName } from '../forms/fields/term.ts'
import type { BotContext } from './context.ts'

type Words = Pick<BotContext, 't' | 'locale'>

/** The lists that a query is put into words with. */
export type Naming = { terms: Term[] }

/** What somebody looks for, in their words: “kinh tế”, “năm 2026”, “Đảng ủy xã Ia Ly”, “rau sạch”. */
export function askedWords(words: Words, asked: AskedModels, { terms }: Naming): string[] {
  const { t, locale } = words
  const { field, year, status, stage, isRecognised, units, isOwn, text } = asked
  return [
    ...(field === undefined ? [] : [termName('field', field, { terms, locale })]),
    ...(year === undefined ? [] : [t('find-year', { year })]),
    ...(status === undefined ? [] : [t(`models-status-${status}`)]),
    ...(stage === undefined ? [] : [t(`models-stage-${stage}`)]),
    ...(isRecognised ? [t('models-stage-recognised')] : []),
    ...(isOwn ? [t('find-own')] : []),
    // A bare name may be that of several: “An Khê”.
    ...(units.length > 0 ? [units.map(({ name }) => name).join(' / ')] : []),
    ...(text === '' ? [] : [`“${text}”`]),
  ]
}

/** Is anything but words asked for? */
export const isNarrowed = (asked: AskedModels): boolean =>
  Object.values({ ...asked, text: '', page: undefined }).some((value) =>
    Array.isArray(value) ? value.length > 0 : Boolean(value),
  )

/** The same words, whatever else was asked for. */
export const withoutFilters = ({ text }: AskedModels): AskedModels => ({ ...allModels, text })

export type Narrowing = Naming & { day: string; hasUnit: boolean; isForPress: boolean }

/** How a query can be narrowed down: each way with its name. */
export function narrowings(
  words: Words,
  asked: AskedModels,
  { terms, day, hasUnit, isForPress }: Narrowing,
): { label: string; asked: AskedModels }[] {
  const thisYear = Number(day.slice(0, 4))
  const { text, ...first } = { ...asked, page: 1 }
  const fields = termsOn(terms, 'field', day).filter(({ code }) => code !== asked.field)
  const years = [thisYear, thisYear - 1, thisYear - 2].filter((year) => year !== asked.year)
  const statuses = isForPress ? [] : yearStatuses.filter((status) => status !== asked.status)
  const change = (label: string, by: Partial<AskedModels>) => ({
    label,
    asked: { ...first, text, ...by },
  })
  return [
    ...fields.map(({ code }) =>
      change(termName('field', code, { terms, locale: words.locale }), { field: code }),
    ),
    ...years.map((year) => change(words.t('find-year', { year }), { year })),
    ...statuses.map((status) =>
      change(words.t(`models-status-${status}`), {
        ...{ stage: undefined },
        ...standingOf({ status }, { year: asked.year, thisYear }),
      }),
    ),
    ...(isForPress || asked.isRecognised
      ? []
      : [change(words.t('models-stage-recognised'), { isRecognised: true })]),
    ...(hasUnit && !asked.isOwn ? [change(words.t('find-own'), { isOwn: true, units: [] })] : []),
  ]
}
