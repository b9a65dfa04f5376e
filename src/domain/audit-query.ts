import { readDate } from '../text/read-date.ts'
import { fold } from '../text/fold.ts'
import { findUnits, type Unit } from './units.ts'

/** What is asked of the record of changes: all of it, some of it, a check, a file. */
export type AuditQuery =
  | { of: 'all' | 'check' | 'file' }
  | { of: 'day'; day: string }
  | { of: 'units'; units: Unit[] }
  | { of: 'person'; name: string }

/** “hôm qua”, “xã Ia Ly”, “của Nguyễn Văn A”, “kiểm tra”, “tệp”; what is nothing of these is a name. */
export function readAuditQuery(
  text: string,
  where: { units: Unit[]; now: Date; timezone: string },
): AuditQuery {
  const asked = text.trim().replace(/(?<![.?!])[.?!]+$/, '')
  const folded = fold(asked)
  if (folded === '') return { of: 'all' }
  if (/^(?:kiem tra|kiem|check|verify)$/.test(folded)) return { of: 'check' }
  if (/^(?:xuat |lay |gui )?(?:tep|file|csv|tap tin|excel|bang)$/.test(folded))
    return { of: 'file' }
  const day = readDate(asked.replace(/^\s*ngày\s+(?=hôm)/iu, ''), where)
  if (day.ok) return { of: 'day', day: day.value }
  const named = asked.replace(/^(?:của|cua|of|by|về|ve|đơn vị|don vi)\s+/iu, '')
  const units = findUnits(named, where.units)
  return units.length > 0 ? { of: 'units', units } : { of: 'person', name: named }
}
