import { z } from 'zod'
import { readModelPicks, type Unpicked } from '../../domain/model-picks.ts'
import { inOrder, type PickableModel } from '../../domain/recognitions.ts'
import { clip } from '../../text/clip.ts'
import { fold } from '../../text/fold.ts'
import { groupBy } from '../../text/group-by.ts'
import { showRanges } from '../../text/ranges.ts'
import { refused, understood } from '../../text/reading.ts'
import { defineKind, labelsOf, say, type Asked, type Option, type Prompt } from '../kind.ts'

const begun = z.strictObject({
  ids: z.array(z.string().min(1)),
  /** The page of the list that is looked at; the first is 1. */
  page: z.int().min(1).optional(),
  /** What the last message named and could not be chosen. */
  unpicked: z
    .array(
      z.strictObject({
        typed: z.string(),
        why: z.enum(['unknown', 'registered', 'stopped', 'many', 'none-proposed', 'none-of-unit']),
        among: z.array(z.string()).optional(),
      }),
    )
    .optional(),
})

export type ModelsAnswer = z.infer<typeof begun>

/** Several models, toggled one by one or named by numbers, names, units, or a pasted list. */
export const models = defineKind({
  kind: 'models',
  extra: {},
  gathers: true,
  begun: () => begun,
  answer: () => begun.refine(({ ids }) => ids.length > 0),
  unfinished: 'picks-unfinished',
  read: ({ text }, asked, before = none) => {
    if (text === undefined) return refused('forms-text-wanted')
    const page = pageIn(text, before.page ?? 1, asked)
    if (page !== undefined) return understood({ ids: before.ids, page })
    const { ids, unpicked, isRead } = readModelPicks(text, {
      ...{ models: candidatesOf(asked), units: asked.units, picked: before.ids },
    })
    if (!isRead) {
      const why = unpickedLines(unpicked, asked).join('; ')
      return refused('picks-none', { why })
    }
    if (ids.length > most) return refused('picks-many', { count: ids.length, most })
    return understood({
      ids,
      ...(before.page === undefined ? {} : { page: before.page }),
      ...(unpicked.length > 0 ? { unpicked } : {}),
    })
  },
  show: ({ ids }, asked) => showRanges(numbersOf(ids, asked)),
  lines: ({ ids }, asked) => {
    const chosen = candidatesOf(asked).filter(({ id }) => ids.includes(id))
    const units = [...groupBy(chosen, ({ unit }) => unit.name)]
    const lines = units
      .slice(0, mostUnits)
      .map(([unit, own]) => `${unit}: ${showRanges(own.map(({ number }) => number))}`)
    const more = units.length - lines.length
    return [...lines, ...(more > 0 ? [say(asked, 'picks-more-units', { count: more })] : [])]
  },
  options: optionsOf,
  prompt: promptOf,
})

const none: ModelsAnswer = { ids: [] }

/** So many at once stay within the time of one transaction. */
const most = 500

/** A page is a screen of buttons, and a message on Zalo. */
const pageSize = 10

const mostUnits = 15

const mostUnread = 8

const candidatesOf = ({ candidates = [] }: Asked<unknown>) => candidates

/** The page that is wanted, or the nearest there is; and how many there are. */
function pageOf(asked: Asked<unknown>, wanted: number) {
  const all = inOrder(candidatesOf(asked))
  const pages = Math.max(1, Math.ceil(all.length / pageSize))
  const page = Math.min(Math.max(1, wanted), pages)
  return { shown: all.slice((page - 1) * pageSize, page * pageSize), all, page, pages }
}

function pageIn(text: string, now: number, asked: Asked<unknown>): number | undefined {
  const words = fold(text)
  const isWord = (key: 'picks-next' | 'picks-back') =>
    labelsOf(key, asked).some((label) => fold(label) === words)
  const typed = /^(?:trang|page) (\d{1,3})$/.exec(words)?.[1]
  const wanted = isWord('picks-next') ? now + 1 : isWord('picks-back') ? now - 1 : Number(typed)
  return Number.isNaN(wanted) ? undefined : pageOf(asked, wanted).page
}

function optionsOf(asked: Asked<unknown>, before: ModelsAnswer = none): Option[] {
  const { shown, all, page, pages } = pageOf(asked, before.page ?? 1)
  const word = (value: string, labels: string[]): Option => ({ value, labels, isWord: true })
  const proposed = all.filter(({ stage }) => stage === 'proposed')
  const isAll = proposed.every(({ id }) => before.ids.includes(id))
  return [
    ...shown.map((model) => {
      const isPicked = before.ids.includes(model.id)
      // What is tapped twice at once is chosen once: the button says what it does.
      const says = isPicked ? `trừ ${model.number}` : String(model.number)
      return { value: model.id, labels: [lineOf(model, isPicked)], says }
    }),
    ...(isAll ? [] : [word('proposed', labelsOf('picks-all-proposed', asked))]),
    ...(before.ids.length > 0 ? [word('none', labelsOf('picks-drop-all', asked))] : []),
    ...(page < pages ? [word('next', labelsOf('picks-next', asked))] : []),
    ...(page > 1 ? [word('back', labelsOf('picks-back', asked))] : []),
  ]
}

function promptOf(asked: Asked<unknown>, before: ModelsAnswer = none): Prompt {
  const { shown, all, page, pages } = pageOf(asked, before.page ?? 1)
  const { ids, unpicked = [] } = before
  const proposed = all.filter(({ stage }) => stage === 'proposed').length
  const groups = groupBy(shown, ({ unit, stage }) => `${unit.name} – ${stageWord(stage, asked)}:`)
  const lines = [
    ...unpickedLines(unpicked, asked, (why) => say(asked, 'picks-left', { why })),
    ids.length > 0
      ? say(asked, 'picks-chosen', { count: ids.length, list: clip(chosenText(ids, asked), 300) })
      : say(asked, 'picks-chosen-none'),
    '',
    say(asked, 'picks-page', { page, pages, proposed, others: all.length - proposed }),
    ...[...groups].flatMap(([head, own]) => [
      head,
      ...own.map((model) => lineOf(model, ids.includes(model.id))),
    ]),
  ]
  return { wording: asked.wording, vars: {}, lines, isListed: true }
}

const stageWord = (stage: PickableModel['stage'], asked: Asked<unknown>) =>
  say(asked, `models-stage-${stage}`)

/** “12. Tổ tự quản”, with a tick once it is chosen. */
const lineOf = ({ number, name }: PickableModel, isPicked: boolean): string =>
  `${isPicked ? '✓ ' : ''}${number}. ${clip(name, 60)}`

const chosenText = (ids: string[], asked: Asked<unknown>) => showRanges(numbersOf(ids, asked))

const numbersOf = (ids: string[], asked: Asked<unknown>): number[] =>
  candidatesOf(asked)
    .filter(({ id }) => ids.includes(id))
    .map(({ number }) => number)

function whyText({ typed, why, among = [] }: Unpicked, asked: Asked<unknown>): string {
  return say(asked, `picks-why-${why}`, { typed, among: among.join('; ') })
}

/** What could not be chosen, and how much more there is of it: a pasted list may be anything. */
function unpickedLines(
  unpicked: Unpicked[],
  asked: Asked<unknown>,
  worded = (why: string): string => why,
): string[] {
  const more = unpicked.length - mostUnread
  return [
    ...unpicked.slice(0, mostUnread).map((each) => worded(whyText(each, asked))),
    ...(more > 0 ? [say(asked, 'picks-more-lines', { count: more })] : []),
  ]
}
