import { setTimeout as pause } from 'node:timers/promises'
import { moment } from '../fakes/fake.ts'
import { withFakeTelegram, withFakeZalo, type FakeTelegram, type FakeZalo } from '../fakes/index.ts'
import { createChance, type Chance } from './kill-chance.ts'
import { withPlace } from './kill-place.ts'
import type { Place } from './kill-process.ts'
import { checkStorm, firstArrivals } from './storm-check.ts'
import { openStormOffice, type StormOffice } from './storm-office.ts'

export type StormDrill = {
  server: string | undefined
  /** How long the storm lasts; waits are from one second to the longest. */
  seconds: number
  longestWait: number
  people: number
  seed: number
}

export type StormFigures = {
  sends: number
  waits: number
  /** Sends that came while the platform wanted none. */
  insideWaits: number
  /** From the end of a wait to the next send, at most. */
  slowestResumeMs: number
  /** Bulk that left while an answer waited. */
  bulkBeforeReplies: number
  giantWaitSeconds: number
  sendsInGiantWait: number
  alarms: number
  movedToZalo: number
  wrong: string[]
}

/** A platform that asks for silence again and again, and at last for very long. */
export const stormDrill = (drill: StormDrill): Promise<StormFigures> =>
  withPlace(drill.server, (place) =>
    withFakeTelegram((telegram) =>
      withFakeZalo((zalo) => drillIn({ place, telegram, zalo }, drill)),
    ),
  )

type Fakes = { place: Place; telegram: FakeTelegram; zalo: FakeZalo }

/** Longer than anybody waits beside a bot: such a wait was seen at real bots. */
const giantSeconds = 10_072

async function drillIn(fakes: Fakes, drill: StormDrill): Promise<StormFigures> {
  const { telegram, zalo } = fakes
  const chance = createChance(drill.seed, 'storms')
  const office = await openStormOffice(fakes, drill.people)
  const wrong: string[] = []

  await office.start()
  await weather(office, telegram, drill, chance)
  await office.empty()
  const storm = checkStorm(telegram.calls, office.written)

  const calm = telegram.fail({ methods: ['sendMessage'], what: { retryAfter: giantSeconds } })
  await office.write('reply', 0)
  await office.paused()
  calm()
  const before = firstArrivals(telegram.calls).size
  for (let at = 1; at <= 5; at += 1) await office.write('reply', at)
  for (let at = 10; at < 30; at += 1) await office.write('reminder', at)
  await office.restart()
  await office.tick()
  // One in ten has Zalo too: what is not an answer goes there.
  await office.zaloHas(4)
  const sendsInGiantWait = firstArrivals(telegram.calls).size - before
  if (sendsInGiantWait > 0) wrong.push(`${sendsInGiantWait} sends left in the giant wait`)
  const giantWaitSeconds = Math.round(await office.pausedSeconds())
  if (giantWaitSeconds < giantSeconds - 300) wrong.push('The giant wait did not survive a restart')
  const shown = office.shownOnZalo()
  const alarms = shown.filter((text) => text.includes('yêu cầu bot ngừng gửi đến')).length
  if (alarms !== 2) wrong.push(`${alarms} of 2 admins heard of the giant wait on Zalo`)
  const movedToZalo = shown.filter((text) => text.startsWith('reminder')).length
  if (movedToZalo !== 2) wrong.push(`${movedToZalo} of 2 messages went to Zalo instead`)

  const from = moment()
  const ended = await office.endWait()
  await office.empty()
  const after = telegram.calls.filter(({ at, method }) => at > from && method === 'sendMessage')
  const resumeMs = Math.max(0, (after[0]?.at ?? Infinity) - ended)
  const texts = after.map(({ payload }) => String(payload['text']))
  const isInOrder = texts.slice(0, 6).every((text) => text.startsWith('reply'))
  if (!isInOrder) wrong.push(`After the giant wait came ${texts.slice(0, 6).join(', ')}`)
  await office.stop()

  const slowestResumeMs = Math.round(Math.max(storm.slowestResumeMs, resumeMs))
  if (storm.waits === 0) wrong.push('There was no storm')
  if (storm.insideWaits > 0) wrong.push(`${storm.insideWaits} sends came inside a wait`)
  if (slowestResumeMs > 1_000) wrong.push(`It took ${slowestResumeMs} ms to go on after a wait`)
  if (storm.bulkBeforeReplies > 0) wrong.push(`${storm.bulkBeforeReplies} times bulk went first`)
  const { calls } = zalo
  const sends = telegram.sends().length + calls.filter(({ method }) => /^send/.test(method)).length
  const figures = { sends, giantWaitSeconds, sendsInGiantWait, alarms, movedToZalo }
  return { ...storm, ...figures, slowestResumeMs, wrong }
}

/** Half of the sends are refused for so long; meanwhile answers are written, and bulk waits. */
async function weather(
  office: StormOffice,
  telegram: FakeTelegram,
  { seconds, longestWait, people }: StormDrill,
  chance: Chance,
): Promise<void> {
  const calm = telegram.fail(({ method }) =>
    method === 'sendMessage' && chance.percent(50)
      ? { retryAfter: chance.whole(1, longestWait) }
      : undefined,
  )
  for (let at = 0; at < people; at += 1) await office.write('reminder', at)
  const end = moment() + seconds * 1_000
  while (moment() < end) {
    await office.write('reply', chance.whole(0, people - 1))
    await pause(500)
  }
  calm()
}
