import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Asked, Helps, Kind } from './kind.ts'
import { audience } from './fields/audience.ts'
import { bands } from './fields/bands.ts'
import { breakdown } from './fields/breakdown.ts'
import { choice, multi, yesNo } from './fields/choice.ts'
import { date } from './fields/date.ts'
import { files } from './fields/files.ts'
import { ladder } from './fields/ladder.ts'
import { location } from './fields/location.ts'
import { models } from './fields/models.ts'
import { moment } from './fields/moment.ts'
import { area, money, number } from './fields/number.ts'
import { repeat } from './fields/repeat.ts'
import { scoring } from './fields/scoring.ts'
import { score } from './fields/score.ts'
import { term, terms } from './fields/term.ts'
import { longText, text } from './fields/text.ts'
import { unit } from './fields/unit.ts'
import { units } from './fields/units.ts'
import { yearly } from './fields/yearly.ts'

/** Every kind of field; a new kind is a file in fields/ and a word here. */
export const kinds = [
  text,
  longText,
  number,
  money,
  area,
  date,
  moment,
  choice,
  multi,
  yesNo,
  breakdown,
  files,
  location,
  repeat,
  unit,
  units,
  ladder,
  term,
  terms,
  yearly,
  audience,
  scoring,
  bands,
  score,
  models,
] as const

const field = z.discriminatedUnion('kind', [
  text.definition,
  longText.definition,
  number.definition,
  money.definition,
  area.definition,
  date.definition,
  moment.definition,
  choice.definition,
  multi.definition,
  yesNo.definition,
  breakdown.definition,
  files.definition,
  location.definition,
  repeat.definition,
  unit.definition,
  units.definition,
  ladder.definition,
  term.definition,
  terms.definition,
  yearly.definition,
  audience.definition,
  scoring.definition,
  bands.definition,
  score.definition,
  models.definition,
])

/** Two answers that ought to agree; where they do not, the person is asked. */
const check = z.discriminatedUnion('kind', [
  /** The parts of a breakdown add up to another answer. */
  z.strictObject({ kind: z.literal('sum'), parts: z.string(), total: z.string() }),
  /** An answer is not above the sum of others; "status.kept" names a part of a breakdown. */
  z.strictObject({
    kind: z.literal('at-most'),
    field: z.string(),
    limit: z.array(z.string()).min(1),
  }),
])

const form = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z-]*$/),
    fields: z.array(field).min(1),
    checks: z.array(check).optional(),
    /** Sending it only keeps what was written, so that “xong” at the review sends it too. */
    isKept: z.literal(true).optional(),
  })
  .check(({ value, issues }) => {
    const keys = value.fields.map(({ key }) => key)
    const named = [
      ...value.fields.flatMap(({ when }) => Object.keys(when ?? {})),
      ...(value.checks ?? []).flatMap((each) =>
        each.kind === 'sum' ? [each.parts, each.total] : [each.field, ...each.limit],
      ),
    ].map((name) => name.split('.')[0] ?? name)
    const twice = keys.find((key, index) => keys.indexOf(key) !== index)
    const unknown = named.find((name) => !keys.includes(name))
    if (twice)
      issues.push({ code: 'custom', message: `two fields are called ${twice}`, input: value })
    if (unknown)
      issues.push({ code: 'custom', message: `there is no field ${unknown}`, input: value })
  })

export type Field = z.infer<typeof field>
export type Check = z.infer<typeof check>
export type Form = z.infer<typeof form>

/** Refuses a form that could not be asked; the error says what to mend. */
export const checkForm = (definition: unknown): Form => form.parse(definition)

/** The version of a form is the hash of its definition, so that nobody can forget to raise it. */
export const versionOf = (definition: Form): string =>
  createHash('sha256').update(JSON.stringify(definition)).digest('hex').slice(0, 12)

const byName = new Map<string, Kind>(kinds.map((kind) => [kind.kind, kind as unknown as Kind]))

/** The kind of a field. */
export function kindOf({ kind }: Field): Kind {
  const found = byName.get(kind)
  if (!found) throw new Error(`There is no field kind "${kind}": add it to forms/schema.ts`)
  return found
}

/** Does a kind of field take any words there are? */
export const takesWords = (kind: Field['kind']): boolean =>
  ['text', 'long-text', 'location'].includes(kind)

/** A field with all that reading and showing its answers needs. */
export const asking = (definition: Form, each: Field, helps: Helps): Asked<Field> => ({
  ...helps,
  field: each,
  wording: `${definition.id}-${each.key}`,
})
