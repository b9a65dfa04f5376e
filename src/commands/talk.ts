import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { clearLine, createInterface, cursorTo } from 'node:readline'
import type { SpokenCall } from '../server/control.ts'
import { fold } from '../text/fold.ts'
import { refused, understood } from '../text/reading.ts'
import type { Command, Outcome } from './command.ts'
import { ask, type Bot } from './connect.ts'
import { readFlags } from './flags.ts'
import { withButtons, withoutButtons } from './show-call.ts'

/**
 * `npm run talk -- --as ia-ly`: the bot in a terminal, or in a pipe with one message a line.
 *
 * A line is sent and all of its answers are printed before the next line is read.
 */
export async function talk(command: Command): Promise<Outcome> {
  const { args, input, output, errors, texts, locale, folder } = command
  const flags = readFlags(args, { as: 'string', 'text-only': 'boolean' })
  if (!flags.ok) return flags
  const { as = 'ia-ly', 'text-only': isTextOnly = false } = flags.value
  const chat = chatOf(as)
  if (!chat) return refused('command-talk-name', { name: as })

  const shown = new Set<string>()
  const render = isTextOnly ? withoutButtons : withButtons(texts, locale)
  const show = (call: SpokenCall) => {
    // In a terminal an answer comes twice: for the asking, and as news.
    if (shown.has(call.number)) return
    shown.add(call.number)
    for (const message of render(call)) output.write(`< ${message}\n\n`)
  }

  return command.withBot(async (bot) => {
    const isTerminal = input.isTTY === true
    const lines = createInterface(isTerminal ? { input, output, prompt: '> ' } : { input })
    const leaving = new AbortController()
    let isAnswering = false
    const hear = (call: SpokenCall) => {
      if (isAnswering || shown.has(call.number)) {
        show(call)
        return
      }
      // The prompt gives way, and comes back with what was already typed.
      cursorTo(output, 0)
      clearLine(output, 0)
      show(call)
      lines.prompt(true)
    }
    if (isTerminal) {
      errors.write(`${texts.t(locale, 'command-talk-hello', { name: chat })}\n`)
      void follow({ bot, chat, signal: leaving.signal, hear })
    }
    try {
      lines.prompt()
      for await (const line of lines) {
        isAnswering = true
        const answer = line.trim() ? await say({ bot, chat, line, folder }) : understood([])
        if (!answer.ok) return answer
        answer.value.forEach(show)
        isAnswering = false
        lines.prompt()
      }
      if (isTerminal) output.write('\n')
      return understood(undefined)
    } finally {
      leaving.abort()
      lines.close()
    }
  })
}

/** The web chat of that name: the people of the demo have one each, anyone else is a stranger. */
const chatOf = (name: string) =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')

type Line = { bot: Bot; chat: string; line: string; folder: string }

async function say({ bot, chat, line, folder }: Line) {
  // A pasted template has many lines; in a pipe they stand in one.
  const text = line.replaceAll('\\n', '\n')
  const [, path = '', caption = ''] = /^@(\S+)\s*(.*)$/s.exec(text) ?? []
  const bytes = path && (await readFile(resolve(folder, path)).catch(() => undefined))
  const said = bytes
    ? { text: caption, file: { name: basename(path), base64: bytes.toString('base64') } }
    : { text }
  const answer = await ask(bot, `/talk/${chat}`, { method: 'POST', body: JSON.stringify(said) })
  return answer.ok ? understood(callsIn(answer.value)) : answer
}

type Following = { bot: Bot; chat: string; signal: AbortSignal; hear: (call: SpokenCall) => void }

/** Shows what is said unasked, e.g. a reminder; when the bot stops, the next line will tell. */
async function follow({ bot, chat, signal, hear }: Following): Promise<void> {
  try {
    const { body } = await bot.request(`/talk/${chat}/stream`, { signal })
    if (!body) return
    let rest = ''
    for await (const chunk of body.pipeThrough(new TextDecoderStream(), { signal })) {
      const lines = `${rest}${chunk}`.split('\n')
      rest = lines.pop() ?? ''
      callsIn(lines.join('\n')).forEach(hear)
    }
  } catch {
    // Aborted, or the bot has gone.
  }
}

const callsIn = (lines: string) =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SpokenCall)
