import { z } from 'zod'
import type { Term } from '../domain/terms.ts'
import type { Unit } from '../domain/units.ts'
import type { Reading } from '../text/reading.ts'
import type { MessageKey, Vars } from '../text/keys.ts'
import { locales, type Locale, type Texts } from '../text/texts.ts'

/** What a person did: wrote, sent a photo or document (an attachment), or shared a place. */
export type Reply = {
  text?: string
  file?: { id: string; isDocument: boolean }
  location?: { latitude: number; longitude: number }
}

/** What reading and showing an answer may depend on, besides the field itself. */
export type Helps = {
  texts: Texts
  locale: Locale
  now: Date
  timezone: string
  /** The units a `unit` field may name. */
  units: Unit[]
  /** The lists that `term` fields choose from. */
  terms: Term[]
  /** Where the chat takes no documents: the address to send them to, if there is one. */
  uploads?: { link: string | undefined }
}

/** A text in the language of the person. */
export const say = <K extends MessageKey>({ texts, locale }: Helps, key: K, ...vars: Vars<K>) =>
  texts.t(locale, key, ...vars)

/** One field as it is asked: `wording` is the root of its texts ("annual-report-registered"). */
export type Asked<F> = Helps & { field: F; wording: string }

export type Option = { value: string; labels: string[] }

/**
 * One kind of field: how its definition, its answers and its wording look.
 *
 * `answer` is the shape of a stored answer; a stored answer that no longer fits is
 * asked for again. `gathers` marks kinds that take several replies until “xong”.
 */
export type Kind<F = unknown> = {
  kind: string
  definition: z.ZodObject
  gathers?: boolean
  answer(field: F): z.ZodType
  read(reply: Reply, asked: Asked<F>, before?: unknown): Reading<unknown>
  show(value: unknown, asked: Asked<F>): string
  options?(asked: Asked<F>): Option[]
}

const key = z.string().regex(/^[a-z][a-z0-9-]*$/, 'a key is lower-case words joined by hyphens')

const common = {
  key,
  required: z.boolean().optional(),
  /** The clause of the plan the question comes from. */
  clause: z.string().optional(),
  /** Asked only when each named answer is one of the listed values. */
  when: z.record(key, z.array(z.union([z.string(), z.boolean()]))).optional(),
  /**
   * What is offered to be kept: the last period's answer, that of the model whose example is
   * followed, or the sum of an update's figures.
   */
  prefill: z
    .union([z.enum(['last', 'origin']), z.strictObject({ sumOf: key, field: key })])
    .optional(),
}

/** Options are words: a bare number could mean the label or its place in the list. */
export const optionKeys = z.array(key).min(2)

type Common = z.infer<z.ZodObject<typeof common>>

/** Completes a kind from its own part: extra definition, answers, reading and showing. */
export function defineKind<K extends string, S extends z.ZodRawShape, A extends z.ZodType>(part: {
  kind: K
  extra: S
  gathers?: boolean
  answer(field: Common & z.infer<z.ZodObject<S>>): A
  read(
    reply: Reply,
    asked: Asked<Common & z.infer<z.ZodObject<S>>>,
    before?: z.infer<A>,
  ): Reading<z.infer<A>>
  show(value: z.infer<A>, asked: Asked<Common & z.infer<z.ZodObject<S>>>): string
  options?(asked: Asked<Common & z.infer<z.ZodObject<S>>>): Option[]
}) {
  return {
    ...part,
    definition: z.strictObject({ kind: z.literal(part.kind), ...common, ...part.extra }),
    show: (value: unknown, asked: Asked<Common & z.infer<z.ZodObject<S>>>) =>
      part.show(part.answer(asked.field).parse(value), asked),
  }
}

/** A label in every language, that of the person first: people type what they saw, in either. */
export function labelsOf(
  root: string,
  { texts, locale }: Helps,
  vars?: Record<string, string | number>,
): string[] {
  const found = [locale, ...locales].map((each) => texts.find(each, root, vars))
  return [...new Set(found.filter((label) => label !== undefined))]
}
