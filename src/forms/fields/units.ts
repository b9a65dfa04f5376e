import { z } from 'zod'
import { findUnits, type Unit } from '../../domain/units.ts'
import { fold } from '../../text/fold.ts'
import { readNone } from '../../text/none.ts'
import { refused, understood, type Reading } from '../../text/reading.ts'
import { defineKind, say } from '../kind.ts'

/** Several units by name or code, set apart by “;” or lines; “không” names none. */
export const units = defineKind({
  kind: 'units',
  extra: {},
  answer: () => z.array(z.string().min(1)).max(most),
  read: ({ text = '' }, { units }) => {
    if (readNone(text) === 'none' || nothing.includes(fold(text))) return understood([])
    const found: string[] = []
    for (const piece of piecesOf(text, units)) {
      const unit = readUnit(piece, units)
      if (!unit.ok) return unit
      found.push(unit.value)
    }
    const each = [...new Set(found)]
    if (each.length === 0) return refused('forms-unit-unknown')
    return each.length > most ? refused('forms-units-too-many', { most }) : understood(each)
  },
  show: (value, asked) =>
    value.length === 0
      ? say(asked, 'forms-none')
      : value.map((id) => asked.units.find((unit) => unit.id === id)?.name ?? id).join('; '),
})

const most = 60

const nothing = ['none', 'no', '0']

function readUnit(piece: string, units: Unit[]): Reading<string> {
  const found = findUnits(piece, units)
  const [first] = found
  if (!first) return refused('forms-units-unknown', { name: piece.slice(0, 60) })
  if (found.length === 1) return understood(first.id)
  const list = found
    .slice(0, 8)
    .map(({ code, name }) => `${code} ${name}`)
    .join('; ')
  return refused('forms-units-many', { name: piece.slice(0, 60), list })
}

/** A comma sets units apart only where it is not part of a name: “Đảng đoàn, ban cán sự …”. */
const piecesOf = (text: string, units: Unit[]): string[] =>
  text
    .split(/[;\n]/)
    .flatMap((part) => (findUnits(part, units).length > 0 ? [part] : part.split(',')))
    .map((piece) => piece.trim().replace(/^(?:[-–•]|\d{1,2}[.)])\s+/, ''))
    .filter((piece) => piece !== '')
