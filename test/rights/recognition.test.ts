import { expect, test } from 'vitest'
import { changedSince, countChanges } from '../support/changes.ts'
import { cast, type Who } from './table.ts'
import { leaksIn, withWorld, type World } from './world.ts'

/** Something done about recognitions: typed, or a button by the beginning of its data. */
type Deed = { name: string; steps: ({ say: string } | { tap: string })[]; changes: string[] }

const said = (...texts: string[]) => texts.map((say) => ({ say }))

/** In the world 1 is under way, 2 proposed, 3 recognised, all of xã Ia Ly. */
const deeds: Deed[] = [
  {
    name: 'recognises a list',
    steps: said('/congnhan', '1-3', 'xong', 'cấp tỉnh', '130-QĐ/TU', '20/11/2026', 'gửi'),
    changes: ['Model', 'ModelEntry', 'Recognition'],
  },
  {
    name: 'recognises one model',
    steps: [{ tap: 'model:recognise:3' }, ...said('cấp tỉnh', '140-QĐ/TU', '20/11/2026', 'gửi')],
    changes: ['Model', 'ModelEntry', 'Recognition'],
  },
  {
    name: 'takes a recognition back',
    steps: [{ tap: 'model:unrecognise:1' }, ...said('ghi nhầm mô hình', 'gửi')],
    changes: ['Model', 'ModelEntry', 'Recognition'],
  },
  { name: 'lists a decision', steps: said('/quyetdinh 125', 'danh sách quyết định'), changes: [] },
]

async function perform({ say, tap }: World, who: Who, { steps }: Deed): Promise<string> {
  const seen = []
  for (const step of steps)
    seen.push(...('say' in step ? await say(who, step.say) : await tap(who, step.tap)))
  return seen.map(({ text }) => text).join('\n')
}

test('an admin of the office does it, whoever else tries changes nothing and sees nothing', () =>
  withWorld(async (world) => {
    const { database } = world.play
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
        if (who !== 'admin' && deed.changes.length === 0 && told.includes('125-QĐ/BTGDVTU'))
          wrong.push(`${who} ${deed.name}: reads it`)
      }
    expect(wrong).toEqual([])
  }))

test('whoever lost the role in the middle of the dialogue ends it in vain', () =>
  withWorld(async (world) => {
    const { database, assistant, now } = world.play
    const { people, units } = assistant.storage
    const office = (await units.byCode('BTGDV'))?.id ?? ''
    const admin = (await people.membersOf(office, now)).find(({ name }) => name === 'Người admin')
    await perform(world, 'admin', {
      ...{ name: 'stops before the end', changes: [] },
      steps: said('/congnhan', '1, 2', 'xong', 'cấp tỉnh', '130-QĐ/TU', '20/11/2026'),
    })
    await people.endMembership(admin?.membershipId ?? '', now)
    const before = await countChanges(database)
    await world.say('admin', 'gửi')
    await world.tap('admin', 'model:unrecognise:3')
    expect(await changedSince(database, before)).toEqual([])
  }))
