import { z } from 'zod'
import { termKinds, termsOn, type TermKind } from '../../domain/terms.ts'
import { dayOf } from '../../text/days.ts'
import { defineKind, type Helps, type Option } from '../kind.ts'
import { pick, pickSeveral } from './choice.ts'

const extra = { list: z.enum(termKinds) }

/** One term of a list that the office keeps: a field, a level, a kind of area; stored as its code. */
export const term = defineKind({
  kind: 'term',
  extra,
  answer: () => z.string().min(1),
  read: ({ text }, asked) => pick(text ?? '', optionsOf(asked.field.list, asked)),
  show: (value, asked) => termName(asked.field.list, value, asked),
  options: (asked) => optionsOf(asked.field.list, asked),
})

/** Several terms of a list: “1, 3” or their names. */
export const terms = defineKind({
  kind: 'terms',
  extra,
  answer: () => z.array(z.string().min(1)).min(1),
  read: ({ text }, asked) => pickSeveral(text ?? '', optionsOf(asked.field.list, asked)),
  show: (value, asked) => value.map((code) => termName(asked.field.list, code, asked)).join(', '),
  options: (asked) => optionsOf(asked.field.list, asked),
})

/** What a term is called, also one that is not in use any more. */
export function termName(kind: TermKind, code: string, { terms, locale }: Naming): string {
  const found = terms.find((term) => term.kind === kind && term.code === code)
  return (locale === 'en' ? found?.nameEn : undefined) ?? found?.name ?? code
}

type Naming = Pick<Helps, 'terms' | 'locale'>

/** The terms that can be chosen today, in the language of the person and in the other. */
function optionsOf(kind: TermKind, helps: Helps): Option[] {
  return termsOn(helps.terms, kind, dayOf(helps.now, helps.timezone)).map(
    ({ code, name, nameEn = name }) => ({
      value: code,
      labels: helps.locale === 'en' ? [nameEn, name] : [name, nameEn],
    }),
  )
}
