import type { Told } from './kill-page.ts'
import type { Careful } from './sim-officer.ts'
import type { Sim } from './sim-run.ts'
import { people } from './sim-world.ts'

const minute = 60_000
const hour = 60 * minute

const chats = people.flatMap(({ chats }) => chats)
const impatient = chats.filter((chat) => !['telegram:101', 'zalo:201'].includes(chat))

/** One thing that happens in the world; its name is for the trace. */
export async function takeStep(sim: Sim): Promise<void> {
  const { chance } = sim
  const dice = chance.whole(1, 1_000)
  for (const [share, happen] of happenings) {
    if (dice > share) continue
    await happen(sim)
    break
  }
  const usual = chance.percent(90)
  await sim.pass(usual ? chance.whole(5, 350) : chance.whole(500, 4_000))
  if (sim.alive().length === 0 && chance.percent(30)) sim.begin(!sim.isPair)
  if (sim.isPair && sim.alive().length === 1 && chance.percent(8)) sim.begin(false)
}

type Happening = (sim: Sim) => Promise<void> | void

/** How often what happens, summed up, of a thousand. */
const happenings: [number, Happening][] = [
  [330, talkCarefully],
  [560, talk],
  [640, press],
  [670, forge],
  [740, tick],
  [775, broadcast],
  [795, steer],
  [815, storm],
  [830, refuse],
  [860, blockOrReturn],
  [900, die],
  [915, stop],
  [925, sleep],
  [940, jump],
  [1_000, rest],
]

async function talkCarefully(sim: Sim): Promise<void> {
  const { chance, officers, wire, clock } = sim
  const [first, ...others] = officers
  if (!first) return
  const officer = chance.pick([first, ...others])
  const event = officer.waitsFor()
  if (event !== undefined && !(await hear(sim, officer, event))) return
  const move = officer.next()
  sim.note(`${officer.chatKey} says ${JSON.stringify(move.text.slice(0, 60))}`)
  officer.say(wire.post(officer.chatKey, { text: move.text }, clock.now()), move)
}

/** Whether the officer's last word was handled and answered; then they hear the answer. */
export async function hear(sim: Sim, officer: Careful, event: string): Promise<boolean> {
  const { database } = sim
  const known = await database.current().inboxEvent.findUnique({ where: { dedupe: event } })
  if (known?.status !== 'done') return false
  const rows = await database.current().outboxMessage.findMany({
    where: { eventId: known.id, chatKey: officer.chatKey },
    orderBy: { id: 'asc' },
  })
  if (rows.some(({ status }) => ['waiting', 'sending'].includes(status))) return false
  officer.hear(rows.map(({ payload }) => toldBy(payload)).findLast((told) => told !== undefined))
  return true
}

function toldBy(payload: unknown): Told | undefined {
  const { text, reply_markup: markup } = payload as {
    text?: string
    reply_markup?: { inline_keyboard?: { text: string }[][] }
  }
  if (text === undefined) return undefined
  return { id: '', at: '', text, buttons: markup?.inline_keyboard ?? [] }
}

function talk(sim: Sim): void {
  const { chance, wire, clock } = sim
  const chat = chance.pick(impatient as [string, ...string[]])
  const text = chance.percent(25) ? String(chance.whole(0, 40)) : chance.pick(words)
  sim.note(`${chat} says ${JSON.stringify(text)}`)
  wire.post(chat, { text }, clock.now(), chance.percent(30) ? chance.whole(0, 8_000) : 0)
}

const words = [
  ...['/baocao', '/hannop', '/trangthai', '/huongdan', '/mohinh', '/huy', '/batdau', '/hoi'],
  ...['gửi', 'hủy', 'quay lại', 'bỏ qua', 'xem lại', 'mẫu', 'xong', 'đã nhận', 'sửa 2', 'alo'],
  ...['Hạn nộp báo cáo là khi nào?', 'Tiêu chí công nhận mô hình?', 'Tổ tự quản làng Vân'],
  ...['/tonghop', '/duyet', '/thongbao', '/hanbaocao', '/donvi', '/cauhoi', '/nhatky'],
  ...['1. 12\n2. 3, 4, 2, 3', 'có', 'không', '1,5 tỷ', '/ngonngu', 'Mai họp giao ban lúc 8 giờ'],
] as unknown as [string, ...string[]]

/** A press on any button that was ever shown, mostly of a message that is long past. */
function press(sim: Sim): void {
  const { chance, journal, wire, clock } = sim
  const shown = journal.filter(({ isShown, buttons }) => isShown && buttons.length > 0)
  const own = shown.filter(({ chatKey }) => impatient.includes(chatKey)).slice(-40)
  const [first, ...others] = own
  if (!first) return
  const { chatKey, buttons, providerId } = chance.pick([first, ...others])
  const data = chance.pick(buttons as [string, ...string[]])
  sim.note(`${chatKey} presses ${data}`)
  wire.post(chatKey, { tap: { message: providerId ?? '1', data } }, clock.now())
}

/** The button of one person, pressed by another. */
function forge(sim: Sim): void {
  const { chance, journal, wire, clock } = sim
  const shown = journal.filter(({ isShown, buttons }) => isShown && buttons.length > 0).slice(-60)
  const [first, ...others] = shown
  if (!first) return
  const { buttons } = chance.pick([first, ...others])
  const data = chance.pick(buttons as [string, ...string[]])
  const chat = chance.pick(impatient as [string, ...string[]])
  sim.note(`${chat} forges ${data}`)
  wire.post(chat, { tap: { message: String(chance.whole(1, 99_999)), data } }, clock.now())
}

function tick(sim: Sim): void {
  for (const { number, assistant } of sim.alive()) {
    sim.note(`process ${number} ticks`)
    void assistant.tick(sim.clock.now())
  }
}

function broadcast(sim: Sim): void {
  const [replica] = sim.alive()
  if (!replica) return
  const { storage, broadcasting } = replica.assistant
  const now = sim.clock.now()
  const doubts = sim.chance.percent(50) ? 'hold' : 'again'
  sim.note(`a broadcast begins (${doubts})`)
  void (async () => {
    const { id } = await storage.broadcasts.create({
      contents: { vi: 'Kính gửi {tên}: họp giao ban lúc 8 giờ ngày mai', files: [] },
      audience: { to: [{ by: 'everyone' }], except: [], roles: [] },
      ...{ isUrgent: true, doubts, createdById: undefined, now },
    })
    const made = await storage.broadcasts.byId(id)
    if (made) await storage.broadcastRecipients.freeze(made, { now })
    await broadcasting.start({ id }, { personId: undefined, now })
  })()
}

async function steer(sim: Sim): Promise<void> {
  const [replica] = sim.alive()
  const rows = await sim.database.current().broadcast.findMany({ orderBy: { number: 'desc' } })
  const [row] = rows
  if (!replica || !row) return
  const what = sim.chance.pick(['pause', 'resume', 'resume', 'cancel'] as const)
  sim.note(`broadcast ${row.number}: ${what}`)
  const by = { personId: undefined, now: sim.clock.now() }
  void replica.assistant.broadcasting[what](row.id, by)
}

function storm(sim: Sim): void {
  sim.weather.stormUntil = sim.time.now() + sim.chance.whole(500, 8_000)
  sim.note('429 from now on, for a while')
}

function refuse(sim: Sim): void {
  sim.weather.isRefusing = !sim.weather.isRefusing && sim.chance.percent(40)
  sim.note(`the token is ${sim.weather.isRefusing ? 'refused' : 'taken'}`)
}

function blockOrReturn(sim: Sim): void {
  const { chance, blocked, wire, clock } = sim
  const chat = chance.pick(impatient as [string, ...string[]])
  const isBack = blocked.delete(chat)
  if (!isBack) blocked.add(chat)
  sim.note(`${chat} ${isBack ? 'is back' : 'blocks the bot'}`)
  if (chat.startsWith('telegram') && chance.percent(70))
    wire.post(chat, { member: isBack ? 'member' : 'kicked' }, clock.now())
}

function die(sim: Sim): void {
  const { chance } = sim
  const [first, ...others] = sim.alive()
  if (!first) return
  const { life, number } = chance.pick([first, ...others])
  if (chance.percent(30)) life.kill()
  else {
    const calls = chance.whole(1, 60)
    sim.note(`process ${number} is to die at its ${calls}th call`)
    life.killAfter(calls)
  }
}

async function stop(sim: Sim): Promise<void> {
  const [first] = sim.alive()
  if (first) await sim.stop(first)
}

/** Nobody is there for hours or days. */
async function sleep(sim: Sim): Promise<void> {
  const ms = sim.chance.percent(70)
    ? sim.chance.whole(1, 300) * minute
    : sim.chance.whole(5, 90) * hour
  sim.note(`all stop, for ${Math.round(ms / minute)} minutes`)
  await sim.leap(ms)
  sim.begin(!sim.isPair)
}

/** The clock of the machine is set, for- or backwards, while everything runs. */
function jump(sim: Sim): void {
  const ms = sim.chance.pick([hour, -hour, 10 * minute, -10 * minute, 24 * hour])
  sim.note(`the clock is set by ${ms / minute} minutes`)
  sim.skew(ms)
}

function rest(sim: Sim): Promise<void> {
  return sim.pass(sim.chance.whole(1_000, 15_000))
}
