import { within } from '../../src/messaging/within.ts'
import type { Chance } from './kill-chance.ts'
import type { SoakTelegram } from './soak-telegram.ts'

/** Nobody waits longer for an answer. */
const patienceMs = 60_000

type Officer = { chat: number; telegram: SoakTelegram; chance: Chance }

/** One thing an officer does, and the wait for what comes of it; false when nothing comes. */
export async function doSomething({ chat, telegram, chance }: Officer): Promise<boolean> {
  const screen = telegram.screen(chat)
  const [first, ...others] = screen?.buttons ?? []
  const deed =
    screen && first !== undefined && chance.percent(35)
      ? { data: chance.pick([first, ...others]), of: screen.id }
      : { text: wordsOf(chance) }
  return within(
    patienceMs,
    telegram.act(chat, deed).then(() => true),
    () => false,
  )
}

function wordsOf(chance: Chance): string {
  if (chance.percent(35)) return chance.pick(commands)
  if (chance.percent(50)) return `${chance.whole(1, 900)}`
  return `${chance.pick(words)} ${chance.whole(1, 1e6)}`
}

const commands = [
  ...['/baocao', '/hannop', '/trangthai', '/huongdan', '/mohinh', '/hoi', '/huy', '/batdau'],
  ...['quay lại', 'bỏ qua', 'xem lại', 'mẫu', 'trợ giúp', 'hủy'],
] as unknown as [string, ...string[]]

const words = [
  'Hạn nộp báo cáo là khi nào, đợt',
  'Tiêu chí xét công nhận mô hình thứ',
  'Tổ tự quản ở làng Vân, hộ số',
  'Vườn rau sạch khối phố',
  '1. 12\n2. 3, 4, 2, 3\n3.',
] as unknown as [string, ...string[]]

/** A page that is opened, says something, hears the answer and is closed again. */
export async function visit(url: string, chat: string, id: string): Promise<boolean> {
  const closing = new AbortController()
  const stream = await call(`${url}/web/${chat}/stream`, { signal: closing.signal })
  const posted = await call(`${url}/web/${chat}/messages`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ id, text: '/hannop' }),
  })
  await posted.arrayBuffer()
  const heard = hears(stream, id).catch(() => false)
  const isHeard = await within(patienceMs, heard, () => false)
  closing.abort()
  await Promise.all(['/metrics', '/healthz', '/'].map((path) => look(`${url}${path}`)))
  return isHeard
}

/** Reads until the own words stand in the log, and something of the bot after them. */
async function hears({ body }: Response, id: string): Promise<boolean> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true })
    const own = text.lastIndexOf(id)
    if (own >= 0 && text.indexOf('"from":"bot"', own) >= 0) return true
  }
  return false
}

const look = async (url: string) => (await call(url)).arrayBuffer()

/** A kept connection may be closed while it is taken up again: then a new one is made. */
const call = (...request: Parameters<typeof fetch>) =>
  fetch(...request).catch(() => fetch(...request))
