import { versionInUse } from '../bot/criteria-taking.ts'
import { setBlocks, setFaults, sheetFaults } from '../bot/criteria-words.ts'
import type { Words } from '../bot/deadline.ts'
import type { CriteriaIntake } from '../criteria/intake.ts'
import { checkCriteria } from '../domain/criteria-checks.ts'
import { contentOf, markOf } from '../domain/criteria-edit.ts'
import { maxOf } from '../domain/criteria.ts'
import type { Audit } from '../storage/audit.ts'
import type { CriteriaSets } from '../storage/criteria-sets.ts'
import type { Files } from '../storage/files.ts'
import { dayOf } from '../text/days.ts'
import { showPoints } from '../text/points.ts'
import { refused, understood } from '../text/reading.ts'
import type { Locale, Texts } from '../text/texts.ts'
import type { ImportCommand } from './import.ts'

type Services = {
  criteriaSets: Pick<CriteriaSets, 'byId' | 'list' | 'publish'>
  files: Pick<Files, 'put'>
  criteriaIntake: CriteriaIntake
  audit: Pick<Audit, 'append'>
  database: { transaction<T>(work: () => Promise<T>): Promise<T> }
  texts: Texts
  locale: Locale
  timezone: string
  clock: { now(): Date }
}

/** `npm run import -- criteria <file>`: the same reading, preview and publishing as in chat. */
export function createImportCriteria(services: Services): ImportCommand {
  const { criteriaSets, files, criteriaIntake, audit, database, texts, locale, timezone, clock } =
    services
  const wordsAt = (now: Date): Words => ({
    ...{ locale, now },
    t: (id, ...vars) => texts.t(locale, id, ...vars),
  })

  const append = (action: string, id: string) =>
    audit.append({
      ...{ at: clock.now(), actorId: undefined, action, object: `criteria:${id}` },
      details: { from: 'command' },
    })

  return {
    async read({ name, bytes }) {
      const now = clock.now()
      const words = wordsAt(now)
      const kept = await files.put(bytes)
      const hash = kept.ok ? kept.hash : undefined
      return database.transaction(async () => {
        const taken = await criteriaIntake({ name, bytes, hash, by: undefined, now })
        if (!taken.ok)
          return 'reason' in taken
            ? refused(`criteria-refused-${taken.reason}`)
            : refused('command-import-faults', { faults: sheetFaults(words, taken.problems) })
        const { id } = taken
        if (taken.isNew) await append('criteria.add', id)
        const set = await criteriaSets.byId(id)
        if (!set) throw new Error(`The draft ${id} vanished while it was being shown`)
        const today = dayOf(now, timezone)
        return understood({ id, lines: [set.title, ...setBlocks(words, set, { timezone, today })] })
      })
    },

    publish: (id) =>
      database.transaction(async () => {
        const set = await criteriaSets.byId(id)
        if (!set) return refused('criteria-published-before')
        const words = wordsAt(clock.now())
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
