import { createChance } from './kill-chance.ts'
import { openFuzzBot, type FuzzBot } from './fuzz-bot.ts'
import { createInputs, type Input } from './fuzz-inputs.ts'

export type FuzzFigures = {
  inputs: number
  events: number
  answers: number
  refusedAtTheDoor: number
  rejections: number
  dead: number
  silent: number
  refusedByPlatforms: number
  wrong: string[]
}

type Taken = { input: Input; dedupe: string | undefined }

/** So many are handed in before it is looked what came of them. */
const atOnce = 20

/** Hands in hostile inputs at all doors, and looks whether anything breaks or anybody is left alone. */
export async function fuzzDrill(drill: { inputs: number; seed: number }): Promise<FuzzFigures> {
  const bot = await openFuzzBot()
  const figures: FuzzFigures = {
    ...{ inputs: 0, events: 0, answers: 0, refusedAtTheDoor: 0 },
    ...{ rejections: 0, dead: 0, silent: 0, refusedByPlatforms: 0, wrong: [] },
  }
  const reject = (error: unknown) => {
    figures.rejections += 1
    figures.wrong.push(
      `Nobody caught: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
    )
  }
  process.on('unhandledRejection', reject)
  try {
    const screens = new Map<string, { id: string; data: string[] }[]>()
    const inputs = createInputs({
      chance: createChance(drill.seed, 'fuzz'),
      ...{ count: drill.inputs, crowd: bot.crowd, shown: (chat) => screens.get(chat) ?? [] },
    })
    const look = createLook(bot, figures, screens)
    let told = 0
    while (figures.inputs < drill.inputs) {
      const taken: Taken[] = []
      for (let at = 0; at < atOnce; at += 1) {
        const input = inputs.next()
        figures.inputs += 1
        let status = await bot.take(input)
        // On a busy machine the store may be late: whoever brings an event brings it again.
        for (let again = 0; status === 503 && again < 5; again += 1) status = await bot.take(input)
        if (![200, 400, 413].includes(status))
          figures.wrong.push(`The door answered ${status} to ${shortOf(input)}`)
        if (status !== 200) figures.refusedAtTheDoor += 1
        else taken.push({ input, dedupe: dedupeOf(input) })
      }
      await look(taken)
      for (const line of figures.wrong.slice(told)) console.error(line)
      told = figures.wrong.length
    }
    return figures
  } finally {
    process.off('unhandledRejection', reject)
    await bot.close()
  }
}

/** Works off what was handed in, and judges it. */
function createLook(
  bot: FuzzBot,
  figures: FuzzFigures,
  screens: Map<string, { id: string; data: string[] }[]>,
) {
  let last = 0n
  const crowd = new Set(
    Object.entries(bot.crowd).flatMap(([channel, ids]) => ids.map((id) => `${channel}:${id}`)),
  )
  // An answer to somebody whom a broken body made up reaches nobody.
  const isOfCrowd = (chatKey: string) => crowd.has(chatKey)
  return async (taken: Taken[]): Promise<void> => {
    await settle(bot)
    const tx = bot.database.current()
    const keys = taken.flatMap(({ dedupe }) => dedupe ?? [])
    const events = await tx.inboxEvent.findMany({ where: { dedupe: { in: keys } } })
    const said = await tx.outboxMessage.findMany({
      where: { id: { gt: last } },
      orderBy: { id: 'asc' },
    })
    last = said.at(-1)?.id ?? last
    figures.events += events.length
    figures.answers += said.length
    const answered = new Set(said.map(({ eventId }) => eventId))
    for (const { input, dedupe } of taken) {
      const event = events.find((each) => each.dedupe === dedupe)
      if (event && event.status !== 'done') {
        figures.dead += 1
        figures.wrong.push(`${event.status}: ${shortOf(input)}: ${event.error ?? ''}`)
      } else if ('isAsked' in input && input.isAsked && !(event && answered.has(event.id))) {
        figures.silent += 1
        figures.wrong.push(`Silence${event ? '' : ' (not stored)'}: ${shortOf(input)}`)
      }
    }
    for (const { id, chatKey, method, payload, status, error, kind, providerId } of said) {
      if (['failed', 'waiting', 'sending', 'unknown', 'uncertain'].includes(status)) {
        // A press that is long over can not be acknowledged: that is no loss.
        if (method === 'answerCallbackQuery' || !isOfCrowd(chatKey)) continue
        figures.refusedByPlatforms += 1
        figures.wrong.push(
          `Message ${id} (${kind}, ${method}) to ${chatKey} is ${status}: ${error ?? ''}: ${JSON.stringify(payload).slice(0, 500)}`,
        )
      }
      const words = (payload as { text?: unknown }).text
      if (
        typeof words === 'string' &&
        /[\p{Cs}\u202a-\u202e\u2066-\u2069]|(?!\s)\p{Cc}/u.test(words)
      )
        figures.wrong.push(
          `Signs that turn or hide words to ${chatKey}: ${JSON.stringify(words).slice(0, 400)}`,
        )
      screens.set(chatKey, [
        ...(screens.get(chatKey) ?? []).slice(-60),
        { id: providerId ?? String(id), data: buttonsOf(payload) },
      ])
    }
    const isForNobody = (line: string) =>
      line.includes('"outcome":"blocked"') &&
      !isOfCrowd(/"chatKey":"([^"]*)"/.exec(line)?.[1] ?? '')
    const complaints = bot.complaints.splice(0)
    figures.wrong.push(...complaints.filter((line) => !isMeant(line) && !isForNobody(line)))
  }
}

/** Until what failed was tried again as often as it may be. */
async function settle(bot: FuzzBot): Promise<void> {
  for (let round = 0; round < 8; round += 1) {
    await bot.assistant.idle()
    const left = await bot.database.current().inboxEvent.count({ where: { status: 'waiting' } })
    bot.pass(round === 0 ? 2_000 : 20_000)
    if (left === 0 && round > 0) return
  }
}

/** What the platform says of presses that nobody made there; and a store that was late. */
const isMeant = (line: string) =>
  ['"answerCallbackQuery"', 'query is too old', 'wrong file_id', 'has not answered within'].some(
    (it) => line.includes(it),
  )

function dedupeOf(input: Input): string | undefined {
  if ('update' in input) return `telegram:123456789:${String(input.update['update_id'])}`
  if ('post' in input) return `web:${String(input.post['id'])}`
  if ('event' in input) {
    const { message_id: id } = input.event['message'] as { message_id: string }
    return `zalo:1459232241454765289:${id}`
  }
  return undefined
}

const shortOf = (input: Input) => JSON.stringify(input).slice(0, 700)

const buttonsOf = (payload: unknown): string[] =>
  (
    (payload as { reply_markup?: { inline_keyboard?: { callback_data?: string }[][] } })
      .reply_markup?.inline_keyboard ?? []
  )
    .flat()
    .flatMap(({ callback_data: data }) => data ?? [])
