import type { CriteriaIntake } from '../criteria/intake.ts'
import type { Audit } from '../storage/audit.ts'
import type { CriteriaSets } from '../storage/criteria-sets.ts'
import { draftScreen } from './criteria-draft.ts'
import { sheetFaults } from './criteria-words.ts'
import type { Words } from './deadline.ts'

export type CriteriaTakingServices = {
  timezone: string
  criteriaSets: Pick<CriteriaSets, 'byId' | 'list'>
  criteriaIntake: CriteriaIntake
  audit: Pick<Audit, 'append'>
}

type Come = { name: string; bytes: Uint8Array; hash: string; by: string | undefined }

/** What was read of a workbook: its draft with what can be done, or why there is none. */
export type Taken =
  | { ok: true; text: string; markup: ReturnType<typeof draftScreen>['markup'] }
  | { ok: false; text: string }

/** Reads a workbook as a set of criteria, and says what came of it. */
export async function takeCriteria(
  words: Words,
  file: Come,
  { timezone, criteriaSets, criteriaIntake, audit }: CriteriaTakingServices,
): Promise<Taken> {
  const taken = await criteriaIntake({ ...file, now: words.now })
  if (!taken.ok)
    return {
      ok: false,
      text:
        'reason' in taken
          ? words.t(`criteria-refused-${taken.reason}`)
          : sheetFaults(words, taken.problems),
    }
  const { id } = taken
  if (taken.isNew)
    await audit.append({
      ...{ at: words.now, actorId: file.by, action: 'criteria.add', object: `criteria:${id}` },
    })
  const set = await criteriaSets.byId(id)
  if (!set) throw new Error(`The draft ${id} vanished while it was being shown`)
  const before = versionInUse(set, await criteriaSets.list())
  return { ok: true, ...draftScreen(words, set, { timezone, before }) }
}

type Version = { seriesId: string; version: number; status: string }

/** The version that a draft would replace. */
export const versionInUse = (set: Version, sets: Version[]): number | undefined =>
  sets.find(({ seriesId, status }) => seriesId === set.seriesId && status === 'published')?.version

/** What Excel writes, of today and of old. */
export const isWorkbook = (type: string): boolean => /ms-excel|spreadsheetml/.test(type)
