import { describe, expect, test } from 'vitest'
import type { Role } from '../../src/domain/people.ts'
import { withPlay, type Play, type Profile } from './play.ts'
import type { Seen } from './stage.ts'

const cast: Record<string, { name: string; unit: string; role: Role }> = {
  Lan: { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' },
  Minh: { name: 'Nguyễn Văn Minh', unit: '23734', role: 'leader' },
  Hoa: { name: 'Trần Thị Hoa', unit: 'DUCQD', role: 'officer' },
  Tu: { name: 'Rơ Châm Tư', unit: '23734', role: 'officer' },
  An: { name: 'Lê An', unit: 'BTGDV', role: 'admin' },
  Binh: { name: 'Trần Thị Bình', unit: 'BTGDV', role: 'admin' },
  Thu: { name: 'Phạm Thị Thu', unit: 'BPTTH', role: 'press' },
}

/**
 * Plays a dialogue against the whole bot: on the web chat, on Telegram, and on Zalo, where there
 * is nothing but typed text.
 *
 * Whoever says or presses something is answered: silence is never right.
 *
 * `Lan> text` says, `Lan[Label]` presses (or types) an option, `Lan^ caption` sends a photo,
 * `Lan< text` must stand in what Lan was told since, by whatever others did too; `Lan<! text` must
 * not. `at 2026-12-09 16:00` sets the clock, `(tick)` lets time do its work, `(restart)` restarts.
 * Before every line all memory is thrown away.
 */
export function story(
  name: string,
  script: string,
  setup?: (play: Play) => Promise<void>,
  { deeds = {}, ...options }: Parameters<typeof withPlay>[2] & { deeds?: Deeds } = {},
): void {
  describe(name, () => {
    test.each(['buttons', 'telegram', 'zalo'] as Profile[])('%s', async (profile) => {
      await withPlay(
        profile,
        async (play) => {
          await setup?.(play)
          await perform(script, play, deeds)
        },
        options,
      )
    })
  })
}

/** What happens in a story that nobody types. */
export type Deeds = Record<string, (play: Play) => Promise<void>>

async function perform(script: string, play: Play, deeds: Deeds) {
  const lines = script.split('\n').map((line) => line.trim())
  const told = new Map<string, Seen[]>()
  const chats = Object.keys(cast).map((who) => who.toLowerCase())
  for (const who of Object.keys(cast)) {
    const isOn = lines.some((line) => new RegExp(`^${who}[<>\\[^]`).test(line))
    const member = cast[who]
    if (isOn && member) await play.link(who.toLowerCase(), member)
  }

  const wrong = (at: number, why: string) => {
    const dialogue = lines.map((line, index) => `${index === at ? '✗' : ' '} ${line}`).join('\n')
    return new Error(`${why}\n\n${dialogue}`)
  }

  /** What others were told because of it stands beside what they were told before. */
  const tell = async (chat: string, deed: () => Promise<Seen[]>) => {
    const others = chats.filter((each) => each !== chat)
    const before = new Map(others.map((each) => [each, play.seen(each).length]))
    told.set(chat, await deed())
    for (const each of others) {
      const news = play.seen(each).slice(before.get(each))
      told.set(each, [...(told.get(each) ?? []), ...news])
    }
  }

  for (const [at, line] of lines.entries()) {
    const [, who = '', sign = '', rest = ''] = /^(\w+)(<!|[>[^<])\s*(.*)$/.exec(line) ?? []
    const chat = who.toLowerCase()
    if (line === '' || line.startsWith('#')) continue
    if (line === '(restart)') await play.restart()
    else if (line === '(tick)') {
      for (const [who, seen] of Object.entries(await play.tick())) told.set(who, seen)
    } else if (line.startsWith('(')) {
      const deed = deeds[line.slice(1, -1)]
      if (!deed) throw wrong(at, 'The story has no such deed')
      await tell('', () => deed(play).then(() => []))
    } else if (line.startsWith('at ')) play.at(`${line.slice(3).replace(' ', 'T')}:00+07:00`)
    else if (sign === '>') await tell(chat, () => play.say(chat, rest.replaceAll('\\n', '\n')))
    else if (sign === '^') await tell(chat, () => play.photo(chat, rest))
    else if (sign === '[')
      await tell(chat, () => press(play, chat, rest.replace(/\]$/, ''), at, wrong))
    else if (sign === '<' || sign === '<!') {
      const text = (told.get(chat) ?? []).map(shown).join('\n---\n')
      const found = text.toLowerCase().includes(rest.toLowerCase())
      if (found !== (sign === '<')) throw wrong(at, `${who} was told:\n${text || '(nothing)'}`)
    } else throw wrong(at, 'This line of the story is not understood')
    const speaks = ['>', '[', '^'].includes(sign)
    if (speaks && told.get(chat)?.length === 0) throw wrong(at, `${who} was told nothing`)
  }
  expect(true).toBe(true)
}

const shown = ({ text, buttons }: Seen) =>
  [text, ...buttons.map(({ label }) => `[${label}]`)].join('\n')

async function press(
  play: Play,
  chat: string,
  label: string,
  at: number,
  wrong: (at: number, why: string) => Error,
): Promise<Seen[]> {
  const latest = play.seen(chat)
  if (play.hasButtons) {
    const message = latest.findLast(({ buttons }) => buttons.length > 0)
    const button = message?.buttons.find((each) => each.label === label)
    if (!message || !button) throw wrong(at, `There is no button “${label}”`)
    return play.tap(chat, { id: message.id, data: button.data })
  }
  // By typed text: an option by its number, navigation by its word.
  const text = latest.map((each) => each.text).join('\n')
  const numbers = [...text.matchAll(/^(\d+)\. (.*)$/gm)].filter(([, , each]) => each === label)
  const number = numbers.at(-1)?.[1]
  if (number === undefined && !text.toLowerCase().includes(label.toLowerCase()))
    throw wrong(at, `Nothing offers “${label}”:\n${text}`)
  return play.say(chat, number ?? label)
}
