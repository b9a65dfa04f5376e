import { z } from 'zod'
import type { AskedModel } from '../domain/models.ts'
import type { PickableModel } from '../domain/recognitions.ts'
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
  /** The models a `yearly` field goes through, and the year it asks about. */
  models: { year: number; list: AskedModel[] }
  /** Where the chat takes no documents: the address to send them to, if there is one. */
  uploads?: { link: string | undefined }
  /** What an `audience` field may name besides units. */
  audience?: AudienceLists
  /** The models that a `models` field chooses from, and those that it names in vain. */
  candidates?: PickableModel[]
  /** Is it the words of a command or a greeting, and nothing else? It may not be meant as an answer. */
  asideIn?: (text: string) => 'command' | 'greeting' | undefined
}

/** The periods, earlier broadcasts and people that an audience may name. */
export type AudienceLists = {
  periods: { id: string; label: string; title: string }[]
  broadcasts: { id: string; number: number }[]
  people?: { id: string; name: string }[]
  /** Those of them that can be picked without typing. */
  offered?: Pick<AudienceLists, 'periods' | 'broadcasts'>
}

/** A text in the language of the person. */
export const say = <K extends MessageKey>({ texts, locale }: Helps, key: K, ...vars: Vars<K>) =>
  texts.t(locale, key, ...vars)

/** One field as it is asked: `wording` is the root of its texts ("annual-report-registered"). */
export type Asked<F> = Helps & { field: F; wording: string }

/**
 * `isWord` marks an option that is said in words and never counted; `says` is what a tap on it
 * stands for, where that is not its place in the list.
 */
export type Option = { value: string; labels: string[]; isWord?: true; says?: string }

/** How a question is put that depends on what is answered so far. */
export type Prompt = {
  /** The root of its wording, with the variables of it. */
  wording: string
  vars: Record<string, string | number>
  lines: string[]
  /** The lines list the options under their numbers already. */
  isListed?: true
}

/**
 * One kind of field: how its definition, its answers and its wording look.
 *
 * `answer` is the shape of a stored answer; a stored answer that no longer fits is
 * asked for again. `gathers` marks kinds that take several replies until “xong”; a kind with
 * `isFull` takes replies until its answer is that; `begun` is the shape of one that is not whole yet, and `unfinished` says what
 * it lacks.
 */
export type Kind<F = unknown> = {
  kind: string
  definition: z.ZodObject
  gathers?: boolean
  answer(field: F): z.ZodType
  begun?(field: F): z.ZodType
  unfinished?: PlainKey
  isFull?(value: unknown, asked: Asked<F>): boolean
  read(reply: Reply, asked: Asked<F>, before?: unknown): Reading<unknown>
  show(value: unknown, asked: Asked<F>): string
  /** What can be picked; it may depend on the answer so far. */
  options?(asked: Asked<F>, before?: unknown): Option[]
  prompt?(asked: Asked<F>, before?: unknown): Prompt
  /** The answer line by line, where it is a list in a review. */
  lines?(value: unknown, asked: Asked<F>): string[]
}

/** A text that needs no variables. */
type PlainKey = { [K in MessageKey]: [] extends Vars<K> ? K : never }[MessageKey]

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
   * followed, what the list of models counts (or else the last answer), or the sum of the figures
   * of updates.
   */
  prefill: z
    .union([
      z.enum(['last', 'origin', 'models', 'models-or-last']),
      z.strictObject({ sumOf: z.array(key).min(1), field: key }),
    ])
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
  begun?(field: Common & z.infer<z.ZodObject<S>>): z.ZodType<z.infer<A>>
  unfinished?: PlainKey
  isFull?(value: z.infer<A>, asked: Asked<Common & z.infer<z.ZodObject<S>>>): boolean
  read(
    reply: Reply,
    asked: Asked<Common & z.infer<z.ZodObject<S>>>,
    before?: z.infer<A>,
  ): Reading<z.infer<A>>
  show(value: z.infer<A>, asked: Asked<Common & z.infer<z.ZodObject<S>>>): string
  options?(asked: Asked<Common & z.infer<z.ZodObject<S>>>, before?: z.infer<A>): Option[]
  prompt?(asked: Asked<Common & z.infer<z.ZodObject<S>>>, before?: z.infer<A>): Prompt
  lines?(value: z.infer<A>, asked: Asked<Common & z.infer<z.ZodObject<S>>>): string[]
}) {
  // A shape takes a thousand times as long to make as to use, and every field of a form is looked
  // at for every message.
  const shapes = new WeakMap<object, A>()
  const answer: typeof part.answer = (field) => {
    const known = shapes.get(field)
    if (known) return known
    const shape = part.answer(field)
    shapes.set(field, shape)
    return shape
  }
  return {
    ...part,
    answer,
    definition: z.strictObject({ kind: z.literal(part.kind), ...common, ...part.extra }),
    // What is not whole yet is shown as far as it goes.
    show: (value: unknown, asked: Asked<Common & z.infer<z.ZodObject<S>>>) =>
      part.show((part.begun?.(asked.field) ?? answer(asked.field)).parse(value), asked),
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
