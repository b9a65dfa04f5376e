import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandNames } from '../../src/bot/commands.ts'
import { texts } from '../support/forms.ts'
import { createChance } from '../drills/kill-chance.ts'
import { crawl, shapeOf } from './crawl.ts'
import { forge } from './forge.ts'
import { misdeeds } from './misdeeds.ts'
import { buttonRights, cast, commandRights, rightsOf, type Who } from './table.ts'
import { secrets, withWorld } from './world.ts'

const bot = join(import.meta.dirname, '../../src/bot')

describe('the table', () => {
  test('has a line for every command', () => {
    expect(Object.keys(commandRights).sort()).toEqual([...commandNames].sort())
  })

  test('has a line for every button there can be', () => {
    const beginnings = readdirSync(bot)
      .map((name) => readFileSync(join(bot, name), 'utf8'))
      .flatMap((source) => [
        ...source.matchAll(/callbackQuery\(\s*(?:new RegExp\()?[/'`]([^\n]+)/g),
      ])
      .map(([, pattern = '']) => /^\^?(?:\(\?:nav:\)\?)?(\w+)/.exec(pattern)?.[1] ?? pattern)
    expect(beginnings.length).toBeGreaterThan(40)
    // Read by the conversation that fills a form, and by the router.
    beginnings.push('f', 'go')
    const rows = Object.keys(buttonRights).map((row) => row.split(':')[0])
    const missing = beginnings.filter((each) => !rows.includes(each))
    expect([...new Set(missing)]).toEqual([])
    const unused = Object.keys(buttonRights).filter(
      (row) => !beginnings.includes(row.split(':')[0] ?? ''),
    )
    expect(unused).toEqual([])
  })
})

/** How a command is refused. */
const refusals = [
  ...['people-stranger', 'people-invite-only', 'office-only', 'overview-not-allowed'],
  ...['duties-not-allowed', 'terms-not-allowed', 'days-off-not-allowed', 'phones-not-allowed'],
  ...['audit-not-allowed', 'broadcast-not-allowed', 'documents-not-allowed', 'owe-not-allowed'],
  ...['held-not-allowed', 'troubles-not-allowed', 'review-not-allowed', 'models-for-office'],
  ...['questions-not-allowed', 'models-not-allowed', 'report-not-allowed', 'find-not-allowed'],
  'scores-not-allowed',
].map((key) => (texts.find('vi', key) ?? key).slice(0, 24))

const isRefused = (said: string) => refusals.some((each) => said.includes(each))

/** Commands with something behind them that is of xã Ia Ly, or of nobody in particular. */
const about = [
  ...['/tonghop ia ly', '/hanbaocao ia ly', '/nguoidung ia ly', '/nhatky ia ly', '/hannop ia ly'],
  ...['/mohinh 1', '/capnhatmohinh 1', '/cauhoi 1', '/thongbao 1', '/thongbao 2', '/ketqua 1'],
  ...['/duyet 1', '/suabaocao 1', '/traloiban 1', '/chamdiem 1'],
  ...['/quyetdinh 125', 'danh sách theo quyết định 125', '/mohinh 3'],
  ...['/traloi 1', '/danhan 1', '/dunghan 1', '/timmohinh Mrông', 'mở thông báo 2', 'mô hình số 1'],
  ...['báo cáo số 1', 'mở phiếu 1'],
]

/** These open a form; what comes next is not to be taken for its answer. */
const opening =
  /^\/(?:baocao|capnhat|dangky|rasoat|capnhatmohinh|congnhan|giahan|moi|nghiavu|sodienthoai|thongbao|traloi|suabaocao|hoi)/

// Hundreds of messages and taps: on a busy machine that takes minutes.
const patient = { timeout: 1_200_000 }

test('every command, for everybody, about nothing and about what is of others', patient, () =>
  withWorld(async (world) => {
    const wrong: string[] = []
    const commands = Object.keys(commandRights).map((command) => `/${command}`)
    for (const who of cast) {
      for (const what of [...commands, ...about]) {
        let said = ''
        const act = async () => {
          const seen = await world.say(who, what)
          said = seen.map(({ text }) => text).join('\n')
          return seen
        }
        const allowed = commandRights[what.slice(1)]
        // Some do at once what they are for, for the person's own unit.
        const mayChange = allowed?.includes(who) === true
        wrong.push(...(await misdeeds(world, who, { what, mayChange, act })))
        if (opening.test(what)) await world.say(who, '/huy')
        const isAllowed = !isRefused(said)
        if (allowed && isAllowed !== allowed.includes(who))
          wrong.push(`${who} ${isAllowed ? 'may' : 'may not'} ${what}: ${said.slice(0, 80)}`)
      }
    }
    expect(wrong).toEqual([])

    // Whoever is erased leaves nothing in the record of changes: no name, nothing that was written.
    const entries = await world.play.database.current().auditEntry.findMany()
    const kept = JSON.stringify(entries.map(({ object, details }) => [object, details]))
    expect(entries.length).toBeGreaterThan(5)
    expect(
      ['Người', ...secrets.map(({ word }) => word)].filter((word) => kept.includes(word)),
    ).toEqual([])
  }),
)

test('buttons in the hands of everybody else, and forged ones', patient, () =>
  withWorld(async (world) => {
    const known = [...(await crawl(world, 'admin', 30)), ...(await crawl(world, 'officer', 20))]
    const shown = new Map(known.map((data) => [shapeOf(data), data]))
    const wrong = known.filter((data) => !rightsOf(data)).map((data) => `No line for ${data}`)
    const press = async (who: Who, data: string) => {
      const mayChange = rightsOf(data)?.includes(who) === true
      const act = () => world.tap(who, data)
      wrong.push(...(await misdeeds(world, who, { what: data, mayChange, act })))
    }
    for (const who of ['stranger', 'leaver', 'press', 'other', 'viewer', 'guest'] as const)
      for (const data of shown.values()) if (!data.includes('erase:yes')) await press(who, data)
    const chance = createChance(1, 'forged')
    for (let at = 0; at < 120; at += 1) {
      const data = forge(known, chance)
      const who = chance.pick(['stranger', 'leaver', 'press', 'other', 'viewer', 'guest'] as const)
      if (!data.includes('erase:yes')) await press(who, data)
    }
    expect(shown.size).toBeGreaterThan(50)
    expect(wrong).toEqual([])
  }),
)
