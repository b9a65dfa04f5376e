import { hasCitizenNumber } from '../domain/citizen-numbers.ts'
import { seriesOf } from '../domain/criteria-edit.ts'
import { fileNameWords } from '../domain/file-name.ts'
import { findSensitive } from '../domain/sensitive.ts'
import type { CriteriaSets } from '../storage/criteria-sets.ts'
import { readCriteria, type SheetProblem } from './read-criteria.ts'
import { createReadSheet } from './read-sheet.ts'
import type { Sheet, WhyNoSheet } from './sheet.ts'

export type NewSheet = {
  name: string
  bytes: Uint8Array
  /** Under which it is kept; undefined where the file itself is not kept. */
  hash: string | undefined
  by: string | undefined
  now: Date
}

export type WhyNoCriteria = WhyNoSheet | 'secrecy-mark' | 'citizen-number'

export type CriteriaTaken =
  | { ok: true; id: string; isNew: boolean }
  | { ok: false; reason: WhyNoCriteria }
  | { ok: false; problems: SheetProblem[] }

export type CriteriaIntake = (file: NewSheet) => Promise<CriteriaTaken>

type Services = { criteriaSets: Pick<CriteriaSets, 'add' | 'draftOf' | 'list'> }

/** Reads workbooks as sets of criteria, each of which becomes a draft that nobody is scored by. */
export function createCriteriaIntake({ criteriaSets }: Services): CriteriaIntake {
  const readSheet = createReadSheet()

  return async ({ name, bytes, hash, by, now }) => {
    // Sent once more, it is the same draft.
    const known = hash === undefined ? undefined : await criteriaSets.draftOf(hash)
    if (known !== undefined) return { ok: true, id: known, isNew: false }
    const opened = await readSheet(bytes)
    if (!opened.ok) return opened
    const secret = secretIn(name, opened.sheet)
    if (secret) return { ok: false, reason: secret }
    const read = readCriteria(opened.sheet)
    if (!read.ok) return read
    const { content } = read
    const seriesId = seriesOf(content, await criteriaSets.list())
    const file = hash === undefined ? undefined : { hash, name }
    const id = await criteriaSets.add({ content, seriesId, file, by, now, isExample: false })
    return { ok: true, id, isNew: true }
  }
}

function secretIn(name: string, { cells }: Sheet): 'secrecy-mark' | 'citizen-number' | undefined {
  const texts = cells.map(({ value }) => String(value ?? ''))
  const top = texts.slice(0, 30).join('\n')
  if (findSensitive(top, fileNameWords(name)) === 'secrecy-mark') return 'secrecy-mark'
  return texts.some(hasCitizenNumber) ? 'citizen-number' : undefined
}
