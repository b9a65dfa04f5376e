import { Api, GrammyError, type RawApi } from 'grammy'
import type { Fetched } from '../downloads/ports.ts'
import type { Channel, Delivery } from '../messaging/channel.ts'
import { slowMethods } from '../messaging/limits.ts'
import { describeError } from '../messaging/log.ts'
import { agentFor } from './agents.ts'
import { createFetcher } from './fetch-file.ts'
import { performParts } from './parts.ts'
import { patienceOf, type Patience } from './patience.ts'
import type { Receivable } from './receivable.ts'
import { isEditOfNothing, isEditOfOther, telegramTrouble } from './telegram-outcomes.ts'
import { telegramParts, type OpenFile } from './telegram-parts.ts'
import { createTelegramReceiving, within } from './telegram-receiving.ts'
import { asNewMessage, asOtherEdit, withWordsAbove, type TelegramPart } from './telegram-texts.ts'
import { telegramIncoming } from './telegram-updates.ts'

type Options = {
  token: string
  apiRoot: string
  proxy?: string | undefined
  openFile: OpenFile
  /** What somebody nobody knows finds in the menu of commands, by language; `default` is for all. */
  menus: Record<string, { command: string; description: string }[]>
  patience?: Partial<Patience>
}

export type Telegram = Channel &
  Receivable & {
    download(reference: string): Promise<Fetched>
    /** Where a tap begins a chat with this bot, handing over a code; unknown until it was reached. */
    linkFor: (code?: string) => string | undefined
  }

/** Telegram, by grammY's client: what comes in is an update already, what goes out a call. */
export function createTelegram(options: Options): Telegram {
  const { token, apiRoot, proxy, openFile, menus } = options
  const patience = patienceOf(options.patience)
  const agent = agentFor(apiRoot, { proxy, connectMs: patience.connectMs })
  const api = new Api(token, {
    apiRoot,
    // The last net: every call has a time of its own, which is shorter.
    timeoutSeconds: patience.photoMs / 1000 + 15,
    baseFetchConfig: { agent, compress: true },
  })
  const fetchFile = createFetcher({ agent, fileMs: patience.fileMs })
  const bot = token.split(':', 1)[0] ?? ''
  const receiving = createTelegramReceiving({ api, menus, patience })

  return {
    name: 'telegram',
    bot,
    capabilities: { buttons: true, edit: true, upload: true, maxText: 4096 },
    linkFor(code) {
      const username = receiving.username()
      return username && `https://t.me/${username}${code === undefined ? '' : `?start=${code}`}`
    },

    async perform(call) {
      // What can fail here is the store of files: nothing was sent yet.
      const parts = await telegramParts(call, openFile).catch(describeError)
      if (typeof parts === 'string') return { outcome: 'not-sent', reason: parts }
      return performParts(call, parts, { send: (part) => send(part), withWordsAbove })
    },

    async isThere() {
      const answer = await api.getMe(within(patience.answerMs)).catch(telegramTrouble)
      return !('outcome' in answer && ['unknown', 'not-sent'].includes(answer.outcome))
    },

    async download(fileId) {
      try {
        const { file_path: path } = await api.getFile(fileId, within(patience.answerMs))
        if (path === undefined) return { fetched: 'later', reason: 'There is no path yet' }
        return await fetchFile(`${apiRoot}/file/bot${token}/${path}`)
      } catch (error) {
        return failedDownload(error)
      }
    },

    incoming: (raw, now) => telegramIncoming(raw, { bot, now }),
    ...receiving,
  }

  async function send(part: TelegramPart, isOther = false): Promise<Delivery> {
    try {
      const given = await raw(part)
      const id = (given as { message_id?: unknown } | null)?.message_id
      return { outcome: 'sent', providerIds: typeof id === 'number' ? [String(id)] : [] }
    } catch (error) {
      const isEdit = ['editMessageText', 'editMessageCaption'].includes(part.method)
      if (isEdit && isEditOfNothing(error)) return send(asNewMessage(part))
      const isWrong = isEdit && !isOther && isEditOfOther(error, part.method)
      return isWrong ? send(asOtherEdit(part), true) : telegramTrouble(error)
    }
  }

  function raw({ method, payload }: TelegramPart): Promise<unknown> {
    const isUpload = slowMethods.includes(method)
    const call = api.raw[method as keyof RawApi] as (
      payload: object,
      signal: unknown,
    ) => Promise<unknown>
    return call(payload, within(isUpload ? patience.photoMs : patience.answerMs))
  }
}

function failedDownload(error: unknown): Fetched {
  const isGone = error instanceof GrammyError && error.error_code === 400
  if (isGone) {
    const why = /too big/i.test(error.description) ? 'too-large' : 'gone'
    return { fetched: 'never', reason: error.description, why }
  }
  const trouble = telegramTrouble(error)
  return { fetched: 'later', reason: 'reason' in trouble ? trouble.reason : trouble.outcome }
}
