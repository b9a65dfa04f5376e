import type { Stage } from './model-life.ts'
import type { ShownAnswer } from './reports.ts'
import type { Unit } from './units.ts'

/** How a model stood in a year (II.2.3). */
export type YearStatus = (typeof yearStatuses)[number]

export const yearStatuses = ['new', 'kept', 'replicated', 'stopped'] as const

export type ModelKind = 'collective' | 'individual'

/** A model of one year; `unit` had it then. */
export type ModelYear = {
  year: number
  status: YearStatus
  /** Why it was stopped. */
  reason: string | undefined
  unit: Pick<Unit, 'id' | 'name'>
}

export type Recognition = {
  /** The code of a level. */
  level: string
  decision: string
  /** "2026-11-20" */
  day: string
}

/** What the press brought about a model (III.3). */
export type Article = { title: string; link: string; day: string; unitName: string }

/** A model in a line of a list. */
export type ModelLine = {
  id: string
  /** What people call it by. */
  number: number
  name: string
  unit: Pick<Unit, 'id' | 'code' | 'name'>
  kind: ModelKind
  /** The code of a field. */
  field: string
  place: string
  stage: Stage
  /** It has been recognised at some time, whatever became of it. */
  isRecognised: boolean
  /** How it stands in its last year. */
  last: { year: number; status: YearStatus } | undefined
}

/** A model that is gone through at the turn of a year; who said it already needs not say it again. */
export type AskedModel = Pick<ModelLine, 'id' | 'name' | 'last'> & { isOpen: boolean }

/** Everything known of a model but its story. */
export type Model = ModelLine & {
  answers: Record<string, unknown>
  shown: ModelAnswer[]
  /** "2026-03-01" */
  startedOn: string
  registeredAt: Date
  years: ModelYear[]
  recognitions: Recognition[]
  articles: Article[]
  /** The model it follows the example of, and those that follow its own. */
  origin: ModelLine | undefined
  replicas: ModelLine[]
}

/** An answer of a model's form under the key of its question. */
export type ModelAnswer = ShownAnswer & { key: string }

/** One thing in the story of a model. */
export type ModelEntry = {
  id: string
  at: Date
  /** Whose the model was at that time. */
  unit: Pick<Unit, 'id' | 'name'>
  /** Undefined for what nobody did, and for what was done before people were known. */
  by: string | undefined
  shown: ModelAnswer[]
} & ModelDeed

export type ModelDeed =
  | { kind: 'registered' | 'changed' | 'updated'; data: Record<string, unknown> }
  | { kind: 'year'; data: { year: number; status: YearStatus; reason?: string } }
  | { kind: 'moved'; data: { move: string; stage: Stage; reason?: string } }
  | { kind: 'origin'; data: { number: number } | Record<string, never> }
  | { kind: 'recognised'; data: Recognition }
  | { kind: 'unrecognised'; data: Recognition & { reason: string } }
  | { kind: 'article'; data: { title: string; link: string; day: string } }
  | { kind: 'carried'; data: { fromUnitId: string; fromName: string; note?: string } }

/** The answers that only the unit itself and the office see: names of people, what is difficult. */
export const unsharedAnswers: readonly string[] = ['leaders', 'difficulties']

/** The status that counts: what goes on in the year it began in is new, whatever it is called. */
export const statusMeant = (
  startedOn: string,
  { year, status }: Pick<ModelYear, 'year' | 'status'>,
): YearStatus => (status === 'kept' ? firstStatus(startedOn, year) : status)

/** The status a model begins with in the year it is registered (II.2.3). */
export const firstStatus = (startedOn: string, year: number): YearStatus =>
  Number(startedOn.slice(0, 4)) < year ? 'kept' : 'new'

/** When the office recognised it last, whether that was taken back or not. */
export const lastRecognised = (story: { kind: string; at: Date }[]): Date | undefined =>
  story.findLast(({ kind }) => kind === 'recognised')?.at

/** What has files; of what the model is, only as it was said last. */
export function withFiles(story: ModelEntry[]): ModelEntry[] {
  const described = story.findLast(({ kind }) => kind === 'registered' || kind === 'changed')
  return story.filter(
    (entry) =>
      (entry === described || entry.kind === 'updated') &&
      entry.shown.some(({ attachments = [] }) => attachments.length > 0),
  )
}
