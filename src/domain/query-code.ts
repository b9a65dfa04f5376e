import { fold } from '../text/fold.ts'
import { stages } from './model-life.ts'
import { allModels, type AskedModels } from './model-query.ts'
import { yearStatuses } from './models.ts'
import type { Unit } from './units.ts'

/**
 * A query in few bytes, as a button carries it: “p2;y2026;feconomy;s1;u23734;wrau sạch”. Of the
 * words the marks are left out where they do not fit; undefined when nothing helps.
 */
export function queryCode(asked: AskedModels, { most }: { most: number }): string | undefined {
  const { page, year, field, status, stage, isRecognised, units, isOwn, text } = asked
  const parts = [
    page > 1 ? `p${page}` : '',
    year === undefined ? '' : `y${year}`,
    field === undefined ? '' : `f${field}`,
    status === undefined ? '' : `s${yearStatuses.indexOf(status)}`,
    stage === undefined ? '' : `g${stages.indexOf(stage)}`,
    isRecognised ? 'r' : '',
    isOwn ? 'o' : '',
    ...units.map(({ code }) => `u${code}`),
  ]
  return [text, fold(text)]
    .map((words) => [...parts, words === '' ? '' : `w${words}`].filter(Boolean).join(';'))
    .find((code) => new TextEncoder().encode(code).length <= most)
}

/** Reads such a code back; what is not there any more, and what was forged, says nothing. */
export function readQueryCode(code: string, { units }: { units: Unit[] }): AskedModels {
  const [, before = code, text = ''] = /^((?:[^w;][^;]*;)*)w(.*)$/u.exec(code) ?? []
  const parts = before.split(';').map((part) => ({ sign: part.slice(0, 1), value: part.slice(1) }))
  const one = (sign: string) => parts.find((part) => part.sign === sign)?.value
  const number = (sign: string) => {
    const value = one(sign)
    return value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : undefined
  }
  const codes = parts.flatMap(({ sign, value }) => (sign === 'u' ? [value] : []))
  return {
    ...allModels,
    text,
    page: Math.max(1, number('p') ?? 1),
    year: number('y'),
    field: one('f'),
    status: yearStatuses[number('s') ?? -1],
    stage: stages[number('g') ?? -1],
    isRecognised: one('r') === undefined ? undefined : true,
    isOwn: one('o') !== undefined,
    units: units.filter((unit) => codes.includes(unit.code)),
  }
}
