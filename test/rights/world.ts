import { webIncoming } from '../../src/channels/web.ts'
import type { Role } from '../../src/domain/people.ts'
import { registerModel } from '../support/models.ts'
import { withPlay, type Play } from '../support/play.ts'
import type { Seen } from '../support/stage.ts'
import { reviewDeeds, type ReviewDeed } from './review-deeds.ts'
import type { Who } from './table.ts'

/** A word that stands in one object only, and who may get to see it. */
export type Secret = { of: string; word: string; seenBy: readonly Who[] }

/** What of the reviews is done in the world: the deeds whose commands are there. */
const reviewed: ReviewDeed[] = ['duyet', 'tieuchi', 'chamdiem']

const own: Who[] = ['viewer', 'leader', 'officer', 'guest', 'admin']

export const secrets: Secret[] = [
  { of: 'report', word: 'zequoza', seenBy: own },
  { of: 'model', word: 'Zuvoka', seenBy: own },
  { of: 'question', word: 'zifolex', seenBy: ['officer', 'admin'] },
  { of: 'extension', word: 'zanutri', seenBy: ['other', 'admin'] },
  { of: 'broadcast', word: 'zolvane', seenBy: ['viewer', 'leader', 'officer', 'admin'] },
  { of: 'draft of a broadcast', word: 'zekrumi', seenBy: ['admin'] },
  { of: 'draft of a document', word: 'zibarto', seenBy: ['admin'] },
  { of: 'invitation', word: 'Zamelo', seenBy: ['admin'] },
  { of: 'telephone number', word: '0269 777 123', seenBy: ['admin'] },
  ...reviewed.flatMap((deed) => reviewDeeds[deed].secrets),
]

export type World = {
  play: Play
  say: (who: Who, text: string) => Promise<Seen[]>
  tap: (who: Who, data: string) => Promise<Seen[]>
}

/** Loans an office with everything in it that somebody might want to see without a right to. */
export const withWorld = (work: (world: World) => Promise<void>) =>
  withPlay('buttons', async (play) => {
    const world = worldOf(play)
    await fill(world)
    await work(world)
  })

/** Hands events in without restarting the bot in between: that many would take an hour. */
function worldOf(play: Play): World {
  let posts = 0
  const post = async (who: Who, said: { text: string } | { tap: { data: string } }) => {
    posts += 1
    const seen = play.seen(who)
    const before = seen.length
    const id = `rights-${posts}`
    const messageId = Number(seen.at(-1)?.id ?? 1)
    const full = 'text' in said ? { id, ...said } : { id, tap: { ...said.tap, messageId } }
    await play.assistant.messaging.inbox.store(
      webIncoming({ chat: who, post: full, now: play.now }),
    )
    await play.idle()
    return seen.slice(before)
  }
  return {
    play,
    say: (who, text) => post(who, { text }),
    tap: (who, data) => post(who, { tap: { data } }),
  }
}

const roles = {
  press: { unit: 'BPTTH', role: 'press' },
  other: { unit: '23575', role: 'officer' },
  viewer: { unit: '23734', role: 'viewer' },
  leader: { unit: '23734', role: 'leader' },
  officer: { unit: '23734', role: 'officer' },
  guest: { unit: 'BTGDV', role: 'viewer' },
  admin: { unit: 'BTGDV', role: 'admin' },
} as const

async function fill(world: World): Promise<void> {
  const { play, say, tap } = world
  const { storage } = play.assistant
  const link = (who: Who, as: { unit: string; role: Role }) =>
    play.link(who, { name: `Người ${who}`, ...as })
  for (const [who, as] of Object.entries(roles)) await link(who as Who, as)
  // A second admin, or the first could approve nothing and not leave.
  await play.link('second', { name: 'Người thứ hai', unit: 'BTGDV', role: 'admin' })
  await link('leaver', roles.officer)
  const iaLy = (await storage.units.byCode('23734'))?.id ?? ''
  const members = await storage.people.membersOf(iaLy, play.now)
  const left = members.find(({ name }) => name === 'Người leaver')
  await storage.people.endMembership(left?.membershipId ?? '', play.now)

  await registerModel(play.database, { unitId: iaLy, leaders: 'đồng chí Zuvoka' })
  await ruledModels(play, iaLy)
  await storage.units.setPhone(iaLy, '0269 777 123')
  const invited = { unitCode: '23734', role: 'officer', name: 'Zamelo Văn Kín' } as const
  await storage.invites.create({ ...invited, now: play.now })

  for (const text of ['/baocao', '1. 3\n2. 2/1\n9. 0\n17. Việc zequoza', 'gửi'])
    await say('officer', text)
  for (const text of ['/giahan', '18/12/2026', 'Lý do zanutri', 'gửi']) await say('other', text)
  await say('officer', 'Kinh phí zifolex của máy bay trực thăng lấy ở đâu?')
  const send = play
    .seen('officer')
    .flatMap(({ buttons }) => buttons)
    .findLast(({ data }) => data.includes('question:send'))
  if (send) await tap('officer', send.data)

  for (const text of ['/thongbao', 'Kính mời zolvane dự họp', 'xã Ia Ly', 'gửi ngay'])
    await say('admin', text)
  const sure = play
    .seen('admin')
    .flatMap(({ buttons }) => buttons)
    .findLast(({ data }) => data.startsWith('bc:send'))
  if (sure) await tap('admin', sure.data)
  for (const text of ['/thongbao', 'Bản nháp zekrumi', 'xã Ia Ly']) await say('admin', text)
  const bytes = Buffer.from('KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Việc zibarto là việc chung của cả tỉnh.\n')
  const file = { name: 'du-thao.txt', bytes, hash: undefined, by: undefined, now: play.now }
  const taken = await play.assistant.intake(file)
  if (!taken.ok) throw new Error(`The draft was not read: ${taken.reason}`)
  for (const deed of reviewed) await reviewDeeds[deed].perform(world)
}

/** A second model of Ia Ly that waits for the office, and a third that a decision recognises. */
async function ruledModels({ assistant, database, now }: Play, unitId: string): Promise<void> {
  const { models } = assistant.storage
  const by = { personId: null, now }
  const waiting = await registerModel(database, { unitId, name: 'Vườn rau sạch xã Ia Ly' })
  await models.move({ id: waiting.id, move: 'propose', side: 'unit', ...by })
  const { id } = await registerModel(database, { unitId, name: 'Nước sạch làng Kép' })
  const said = { level: 'province', decision: '125-QĐ/BTGDVTU', day: '2026-11-20' }
  await models.recogniseList({ ids: [id], ...said, ...by })
}

/** Which secrets stand in what somebody was told who has no right to them. */
export const leaksIn = (said: string, who: Who): string[] =>
  secrets
    .filter(({ word, seenBy }) => said.includes(word) && !seenBy.includes(who))
    .map(({ of }) => of)
