import { expect, test } from 'vitest'
import { changedSince, countChanges } from '../support/changes.ts'
import { cast, type Who } from './table.ts'
import { leaksIn, withWorld, type World } from './world.ts'

type Step = { say: string } | { tap: string }

/** Something done about recognitions: it begins with a command or a button, and words follow. */
type Deed = { name: string; begins: Step; then: string[]; changes: string[] }

/** In the world 1 is under way, 2 proposed, 3 recognised, all of xã Ia Ly. */
const deeds: Deed[] = [
  {
    name: 'recognises a list',
    begins: { say: '/congnhan' },
    then: ['1-3', 'xong', 'cấp tỉnh', '130-QĐ/TU', '20/11/2026', 'gửi'],
    changes: ['Model', 'ModelEntry', 'Recognition'],
  },
  {
    name: 'recognises one model',
    begins: { tap: 'model:recognise:3' },
    then: ['cấp tỉnh', '140-QĐ/TU', '20/11/2026', 'gửi'],
    changes: ['Model', 'ModelEntry', 'Recognition'],
  },
  {
    name: 'takes a recognition back',
    begins: { tap: 'model:unrecognise:1' },
    then: ['ghi nhầm mô hình', 'gửi'],
    changes: ['Model', 'ModelEntry', 'Recognition'],
  },
  { name: 'lists a decision', begins: { say: '/quyetdinh 125' }, then: [], changes: [] },
]

async function perform({ say, tap }: World, who: Who, { begins, then }: Deed): Promise<string> {
  const seen = [...('say' in begins ? await say(who, begins.say) : await tap(who, begins.tap))]
  // Whoever was refused has no form open: what follows would be mere questions.
  for (const text of who === 'admin' ? then : then.slice(-1)) seen.push(...(await say(who, text)))
  return seen.map(({ text }) => text).join('\n')
}

// Some hundred messages: on a busy machine that takes minutes.
const patient = { timeout: 1_200_000 }

test(
  'an admin of the office does it; whoever else tries, or is none any more, changes nothing',
  patient,
  () =>
    withWorld(async (world) => {
      const { database, assistant, now } = world.play
      const wrong: string[] = []
      for (const who of [...cast.filter((each) => each !== 'admin'), 'admin' as const])
        for (const deed of deeds) {
          const before = await countChanges(database)
          const told = await perform(world, who, deed)
          const changed = await changedSince(database, before)
          const expected = who === 'admin' ? deed.changes : []
          if (changed.join() !== expected.join())
            wrong.push(`${who} ${deed.name}: changes ${changed.join(', ') || 'nothing'}`)
          wrong.push(...leaksIn(told, who).map((of) => `${who} ${deed.name}: sees the ${of}`))
          if (told === '') wrong.push(`${who} ${deed.name}: is told nothing`)
          const reads = told.includes('125-QĐ/BTGDVTU')
          if (deed.changes.length === 0 && reads !== (who === 'admin'))
            wrong.push(`${who} ${deed.name}: ${reads ? 'reads' : 'does not read'} it`)
        }
      expect(wrong).toEqual([])

      // Whoever lost the role in the middle of the dialogue ends it in vain.
      const { people, units } = assistant.storage
      for (const text of ['/congnhan', '1, 2', 'xong', 'cấp tỉnh', '150-QĐ/TU', '20/11/2026'])
        await world.say('admin', text)
      const office = (await units.byCode('BTGDV'))?.id ?? ''
      const admin = (await people.membersOf(office, now)).find(({ name }) => name === 'Người admin')
      await people.endMembership(admin?.membershipId ?? '', now)
      const before = await countChanges(database)
      await world.say('admin', 'gửi')
      await world.tap('admin', 'model:unrecognise:3')
      expect(await changedSince(database, before)).toEqual([])
    }),
)
