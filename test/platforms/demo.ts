import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { withFakeTelegram, withFakeZalo, type ChatId, type Fake } from '../fakes/index.ts'
import { withFolder, type Bot } from './bot.ts'

const help = `
zalo lan: xin chào          Lan writes on Zalo (anybody may be anybody)
telegram an [Đồng ý]        An presses a button
zalo lan ^ photo.jpg mưa    Lan sends a photo with a caption
telegram an block           An blocks the bot; "unblock" takes it back
invite officer 23734 Lan    makes an invitation
kill                        kills the bot as a power cut does, and starts it again
Ctrl+D                      ends
`

/** `npm run demo:platforms`: the bot on two platforms of this machine, driven from the terminal. */
await withFakeTelegram((telegram) =>
  withFakeZalo((zalo) =>
    withFolder(async (start) => {
      const environment = {
        TELEGRAM_BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.url,
        ZALO_BOT_TOKEN: zalo.token,
        ZALO_API_ROOT: zalo.url,
      }
      let bot = await start(environment)
      const fakes: Record<string, Fake> = { telegram, zalo }
      console.log(`The bot runs at ${bot.url}.\n${help}`)
      for await (const line of createInterface({ input: process.stdin })) {
        if (line.trim() === 'kill') {
          await bot.kill()
          bot = await start(environment)
          console.log('(started again)')
        } else if (line.startsWith('invite ')) console.log(await invite(bot, line))
        else if (line.trim() !== '') await act(line, fakes).catch(complain)
      }
    }),
  ),
)

async function invite(bot: Bot, line: string): Promise<string> {
  const [, role = '', unit = '', ...name] = line.split(/\s+/)
  const named = name.length > 0 ? ['--name', name.join(' ')] : []
  const asked = ['--role', role, '--unit', unit, ...named]
  return bot.command('invite', ...asked).catch((error: unknown) => String(error))
}

async function act(line: string, fakes: Record<string, Fake>): Promise<void> {
  const [, name = '', who = '', sign = '', rest = ''] =
    /^(\w+)\s+([\w-]+)\s*(:|\[|\^|block|unblock)\s*(.*)$/.exec(line) ?? []
  const fake = fakes[name]
  if (!fake) throw new Error(help)
  const id = idOf(fake, who)
  const known = new Map(fake.shown(id).map((each) => [each.id, each.editedTimes]))

  if (sign === ':') await fake.say(id, rest.replaceAll('\\n', '\n'), { name: who })
  else if (sign === '[') await press(fake, id, rest.replace(/\]$/, ''))
  else if (sign === '^') {
    const [file = '', ...caption] = rest.split(/\s+/)
    await fake.photo(id, await readFile(file), { caption: caption.join(' ') })
  } else return sign === 'block' ? fake.block(id) : fake.unblock(id)

  // The first word may take a while, and what follows comes soon after it.
  for (let patience = 100; patience > 0; patience -= 1) {
    await wait(100)
    const news = fake.shown(id).filter((each) => known.get(each.id) !== each.editedTimes)
    if (news.length > 0) patience = 5
    for (const { id: shown, text, buttons, photo, editedTimes } of news) {
      known.set(shown, editedTimes)
      const labels = buttons.map(({ label }) => `[${label}]`).join(' ')
      const sign = editedTimes > 0 ? '<<' : '<'
      console.log([`${sign} ${text}`, photo && '(photo)', labels].filter(Boolean).join('\n  '))
    }
  }
}

async function press(fake: Fake, id: ChatId, label: string): Promise<void> {
  const message = fake
    .shown(id)
    .findLast(({ buttons }) => buttons.some((each) => each.label === label))
  const data = message?.buttons.find((each) => each.label === label)?.data
  if (!message || data === undefined) throw new Error(`There is no button “${label}”`)
  await fake.tap?.(id, message.id, data)
}

/** The same name is always the same account: a number on Telegram, twenty hex digits on Zalo. */
function idOf({ name }: Fake, who: string): ChatId {
  const hex = Buffer.from(who).toString('hex').padEnd(20, '0').slice(0, 20)
  return name === 'zalo' ? hex : Number.parseInt(hex.slice(0, 10), 16)
}

function complain(error: unknown): void {
  console.log(error instanceof Error ? error.message : String(error))
}
