import { versionInUse } from '../bot/criteria-taking.ts'
import { setBlocks, setFaults, sheetFaults } from '../bot/criteria-words.ts'
import type { CriteriaIntake } from '../criteria/intake.ts'
import { checkCriteria } from '../domain/criteria-checks.ts'
import { contentOf, markOf } from '../domain/criteria-edit.ts'
import { maxOf } from '../domain/criteria.ts'
import type { CriteriaSets } from '../storage/criteria-sets.ts'
import { dayOf } from '../text/days.ts'
import { showPoints } from '../text/points.ts'
import { refused, understood } from '../text/reading.ts'
import { createImporting, type ImportCommand, type ImportServices } from './importing.ts'

type Services = ImportServices & {
  criteriaSets: Pick<CriteriaSets, 'byId' | 'list' | 'publish'>
  criteriaIntake: CriteriaIntake
}

/** `npm run import -- criteria <file>`: the same reading, preview and publishing as in chat. */
export function createImportCriteria(services: Services): ImportCommand {
  const { criteriaSets, criteriaIntake, database, locale, timezone } = services
  const { words: wordsNow, append, read } = createImporting(services, 'criteria')

  return {
    read: (given) =>
      read(given, { takesText: false }, async (file, words) => {
        const taken = await criteriaIntake(file)
        if (!taken.ok)
          return 'reason' in taken
            ? refused(`criteria-refused-${taken.reason}`)
            : refused('command-import-faults', { faults: sheetFaults(words, taken.problems) })
        const { id } = taken
        if (taken.isNew) await append('criteria.add', id)
        const set = await criteriaSets.byId(id)
        if (!set) throw new Error(`The draft ${id} vanished while it was being shown`)
        const today = dayOf(words.now, timezone)
        return understood({ id, lines: [set.title, ...setBlocks(words, set, { timezone, today })] })
      }),

    publish: (id) =>
      database.transaction(async () => {
        const set = await criteriaSets.byId(id)
        if (!set) return refused('criteria-published-before')
        const words = wordsNow()
        const content = contentOf(set)
        const checked = checkCriteria(content)
        if (!checked.ok)
          return refused('command-import-faults', {
            faults: `${words.t('criteria-to-mend')}\n${setFaults(words, checked.problems, content)}`,
          })
        const before = versionInUse(set, await criteriaSets.list())
        // What was checked is what is published, or nothing is.
        const by = { by: undefined, now: words.now, seen: markOf(content) }
        const done = await criteriaSets.publish({ id, ...by })
        if (done === 'meanwhile') return refused('criteria-meanwhile')
        if (done !== 'published')
          return refused(done === 'older' ? 'criteria-older' : 'criteria-published-before')
        await append('criteria.publish', id)
        const { title, criteria } = set
        const key = before === undefined ? 'criteria-published' : 'criteria-published-instead'
        const points = showPoints(maxOf(set), locale)
        return understood(words.t(key, { title, count: criteria.length, points }))
      }),
  }
}
