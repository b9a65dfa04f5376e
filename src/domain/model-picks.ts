import { fold } from '../text/fold.ts'
import { groupBy } from '../text/group-by.ts'
import { createNaming, type Naming } from './model-naming.ts'
import { numbersIn, type NumberRange } from './model-numbers.ts'
import { whyUnpickable, type PickableModel } from './recognitions.ts'
import type { Unit } from './units.ts'

/** What was typed and chose nothing, and why; `among` are those that it might have meant. */
export type Unpicked = {
  typed: string
  why: 'unknown' | 'registered' | 'stopped' | 'many' | 'none-proposed' | 'none-of-unit'
  among?: string[] | undefined
}

/** Which models are chosen now, in the order they were given; `isRead`: anything was understood. */
export type ModelPicks = { ids: string[]; unpicked: Unpicked[]; isRead: boolean }

type Known = { models: PickableModel[]; units: Unit[]; picked: string[] }

/**
 * What a text does to a choice of models: “12, 15, 20-24”, “tất cả mô hình đề nghị trừ 13”, a
 * unit, or lines with names as they stand in the annex of a decision. What can not be chosen is
 * named with its reason, and the rest is kept.
 */
export function readModelPicks(text: string, { models, units, picked }: Known): ModelPicks {
  const naming = createNaming(models, units)
  const lines = text.slice(0, longest).normalize('NFC').split(/[;\n]/).map(tidied).filter(Boolean)
  const meanings = meaningLines(lines, naming).flatMap((line) => readLine(line, naming))
  const chosen = new Set(picked)
  for (const { ids, takes } of meanings)
    for (const id of ids) {
      if (takes) chosen.add(id)
      else chosen.delete(id)
    }
  return {
    ids: models.filter(({ id }) => chosen.has(id)).map(idOf),
    unpicked: joined(meanings.flatMap(({ unpicked }) => unpicked)),
    isRead: meanings.some(({ isRead }) => isRead),
  }
}

/** Nothing longer is read; it also bounds the work of reading. */
const longest = 20_000

/** What a piece of the text means: these models are taken, or let go. */
type Meaning = { ids: string[]; takes: boolean; unpicked: Unpicked[]; isRead: boolean }

/**
 * The lines that say something by themselves. In a table that was pasted cell by cell, the
 * numbers from 1 on count its rows, and a unit stands beside the name of its model.
 */
function meaningLines(lines: string[], naming: Naming): string[] {
  const isNamed = (line: string) => naming.namedIn(line).length > 0
  if (!lines.some(isNamed)) return lines
  const numbers = lines.filter((line) => /^\d{1,7}[.)]?$/.test(line))
  const isCounted = numbers.every((line, at) => Number.parseInt(line) === at + 1)
  return lines.filter((line) => {
    if (numbers.includes(line)) return !isCounted
    return isNamed(line) || naming.unitsCalled(line).length === 0
  })
}

/** Marked or not, but not marked otherwise: “Bộ phận một cửa” lets nothing go. */
const lettingGo =
  /^(?:bỏ chọn|bo chon|ngoại trừ|ngoai tru|trừ|tru|bớt|bot|bỏ|bo|xóa|xoá|xoa|remove|except)\s+/iu

const exceptFor = /\s(?:ngoại |ngoai )?(?:trừ|tru(?=\s(?:số |so |mô hình |mo hinh )?\d)|except)\s/iu

function readLine(line: string, naming: Naming): Meaning[] {
  const letting = lettingGo.exec(line)?.[0]
  // “Xóa bỏ hủ tục” may be the name of a model.
  if (letting !== undefined && !naming.begins(line))
    return readPart(line.slice(letting.length), naming, false)
  if (naming.namedIn(line).length > 0) return readPart(line, naming, true)
  const [most = '', ...except] = line.split(exceptFor)
  return [
    ...readPart(most, naming, true),
    ...except.flatMap((each) => readPart(each, naming, false)),
  ]
}

/** The whole names in a part of a line and what else stands between its commas, or its pieces. */
function readPart(part: string, naming: Naming, takes: boolean): Meaning[] {
  const named = naming.namedIn(part)
  const pieces = part.split(/,|&|\+|\s(?:và|va|and)\s/iu).map((piece) => piece.trim())
  const others = pieces.filter(
    (piece) => piece !== '' && (named.length === 0 || naming.isBeside(piece, named)),
  )
  return [
    ...named.map((name) => byName(naming.bearing(name, part), takes)),
    ...others.map((piece) => readPiece(piece, naming, takes)),
  ]
}

function readPiece(piece: string, naming: Naming, takes: boolean): Meaning {
  const { models } = naming
  const words = fold(piece)
  const numbers = numbersIn(words)
  if (numbers && !naming.isCode(words)) return byNumbers(numbers, naming, takes)
  const all = /^(?:tat ca|toan bo|het|all)(?![a-z])/.exec(words)?.[0]
  const of = words.slice(all?.length ?? 0).replace(fillers, '')
  if (all !== undefined && of === '' && !takes) return found(models.map(idOf), takes)
  if (isProposed(of) || (all !== undefined && of === '')) {
    const proposed = models.filter(({ stage }) => stage === 'proposed')
    if (proposed.length === 0) return nothing({ typed: piece, why: 'none-proposed' }, takes)
    return found(proposed.map(idOf), takes)
  }
  const whole = { isWhole: all !== undefined, takes }
  return byUnit(of, naming, whole) ?? settled(naming.meant(piece), piece, takes)
}

const fillers = /^(?: |cac |nhung |mo hinh(?: |$)|models?(?: |$)|cua |of )+/

const isProposed = (words: string) =>
  /^(?:duoc |dang |da )?de nghi(?: cong nhan)?$|^(?:that are )?proposed(?: models)?$/.test(words)

/** Of a unit what it has proposed, or else all that can be recognised; “tất cả của” means all. */
function byUnit(
  words: string,
  naming: Naming,
  { isWhole, takes }: { isWhole: boolean; takes: boolean },
): Meaning | undefined {
  const { models } = naming
  const called = naming.unitsCalled(words)
  if (called.length === 0) return undefined
  const open = models.filter(({ stage }) => whyUnpickable(stage) === undefined)
  const own = called.filter(({ id }) => open.some(({ unit }) => unit.id === id))
  const [only] = own
  if (!only) return nothing({ typed: called[0]?.name ?? words, why: 'none-of-unit' }, takes)
  if (own.length > 1) return nothing({ typed: words, why: 'many', among: named(own) }, takes)
  const those = open.filter(({ unit }) => unit.id === only.id)
  const proposed = those.filter(({ stage }) => stage === 'proposed')
  return found((isWhole || !takes || proposed.length === 0 ? those : proposed).map(idOf), takes)
}

const named = (units: Unit[]) => units.slice(0, 5).map(({ name }) => name)

/** Within a range only what is there counts; a number by itself that is none is named. */
function byNumbers(ranges: NumberRange[], { models }: Naming, takes: boolean): Meaning {
  const all = ranges.map(([low, high]) => ({
    typed: low === high ? String(low) : `${low}-${high}`,
    those: models.filter(({ number }) => low <= number && number <= high),
  }))
  const those = all.flatMap((each) => each.those)
  const missing = all.filter((each) => each.those.length === 0)
  const open = those.filter((model) => !takes || isOpen(model))
  return {
    ids: open.map(idOf),
    takes,
    unpicked: [
      ...missing.map(({ typed }): Unpicked => ({ typed, why: 'unknown' })),
      ...(takes ? those.flatMap(closed) : []),
    ],
    isRead: open.length > 0,
  }
}

const byName = (those: PickableModel[], takes: boolean): Meaning =>
  settled(those, those[0]?.name ?? '', takes)

/** The one model that a name means; of several the numbers are named, so that one can be typed. */
function settled(those: PickableModel[], typed: string, takes: boolean): Meaning {
  const open = those.filter((model) => !takes || isOpen(model))
  const [only] = open
  if (only && open.length === 1) return found([only.id], takes)
  const short = typed.slice(0, 60)
  if (!only) return nothing(those.flatMap(closed)[0] ?? { typed: short, why: 'unknown' }, takes)
  const among = open.slice(0, 5).map(({ number, unit }) => `${number} (${unit.name})`)
  return nothing({ typed: short, why: 'many', among }, takes)
}

const isOpen = ({ stage }: PickableModel) => whyUnpickable(stage) === undefined

const closed = ({ number, stage }: PickableModel): Unpicked[] => {
  const why = whyUnpickable(stage)
  return why ? [{ typed: String(number), why }] : []
}

const found = (ids: string[], takes: boolean): Meaning => ({
  ...{ ids, takes, unpicked: [], isRead: true },
})

const nothing = (one: Unpicked, takes: boolean): Meaning => ({
  ...{ ids: [], takes, unpicked: [one], isRead: false },
})

/** What was not chosen for the same reason in one piece: “22, 99”. */
function joined(all: Unpicked[]): Unpicked[] {
  const groups = groupBy(all, (each) => (each.among ? each : each.why))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first || first.among) return group
    const typed = [...new Set(group.map((each) => each.typed))]
    const more = typed.length > most ? ', …' : ''
    return [{ ...first, typed: `${typed.slice(0, most).join(', ')}${more}` }]
  })
}

/** So many are named of a kind: the list has to fit beside everything else. */
const most = 12

const idOf = ({ id }: PickableModel) => id

/** A line without the dash, dot or tick of a list before it. */
const tidied = (line: string) => line.trim().replace(/^[-–•*✓]\s*/, '')
