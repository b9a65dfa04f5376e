import { Api, GrammyError, type RawApi } from 'grammy'
import type { Channel, Delivery } from '../messaging/channel.ts'
import { describeError } from '../messaging/log.ts'
import { agentFor } from './agents.ts'
import { createFetcher, type Fetched } from './fetch-file.ts'
import { performParts } from './parts.ts'
import { patienceOf, type Patience } from './patience.ts'
import { Refusal, type Receivable } from './receive.ts'
import { isEditOfNothing, telegramTrouble } from './telegram-outcomes.ts'
import { asNewMessage, telegramParts, type OpenFile, type TelegramPart } from './telegram-parts.ts'
import { telegramIncoming, wantedUpdates } from './telegram-updates.ts'

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

/** Seconds that Telegram holds an empty poll. */
const pollTimeout = 30

/** Telegram, by grammY's client: what comes in is an update already, what goes out a call. */
export function createTelegram(options: Options): Telegram {
  const { token, apiRoot, proxy, openFile, menus } = options
  const patience = patienceOf(options.patience)
  const agent = agentFor(apiRoot, { proxy, connectMs: patience.connectMs })
  const api = new Api(token, {
    apiRoot,
    // A poll ends by itself before that.
    timeoutSeconds: pollTimeout + 15,
    baseFetchConfig: { agent, compress: true },
  })
  const fetchFile = createFetcher({ agent, fileMs: patience.fileMs })
  const bot = token.split(':', 1)[0] ?? ''
  let username: string | undefined
  let confirmed: number | undefined

  return {
    name: 'telegram',
    bot,
    capabilities: { buttons: true, edit: true, upload: true, maxText: 4096 },
    linkFor: (code) =>
      username && `https://t.me/${username}${code === undefined ? '' : `?start=${code}`}`,

    async perform(call) {
      // What can fail here is the store of files: nothing was sent yet.
      const parts = await telegramParts(call, openFile).catch(describeError)
      if (typeof parts === 'string') return { outcome: 'not-sent', reason: parts }
      return performParts(call, parts, send)
    },

    async download(fileId) {
      try {
        const { file_path: path } = await api.getFile(fileId)
        if (path === undefined) return { fetched: 'later', reason: 'There is no path yet' }
        return await fetchFile(`${apiRoot}/file/bot${token}/${path}`)
      } catch (error) {
        return failedDownload(error)
      }
    },

    incoming: (raw, now) => telegramIncoming(raw, { bot, now }),

    async open() {
      const me = await asked(api.getMe())
      username = me.username
      for (const [language, commands] of Object.entries(menus)) {
        const other = language === 'default' ? {} : { language_code: language as 'vi' }
        // A menu is a comfort: without it everything can be typed.
        await api.setMyCommands(commands, other).catch(() => undefined)
      }
      return `@${username}`
    },

    async startPolling() {
      await asked(api.deleteWebhook())
    },

    /** Asking for what comes after an update confirms it: so only when it is stored. */
    async poll(signal) {
      const offset = confirmed === undefined ? {} : { offset: confirmed + 1 }
      const wanted = { ...offset, timeout: pollTimeout, allowed_updates: wantedUpdates }
      const updates = await asked(api.getUpdates(wanted, signal as never))
      return updates.map((update) => ({
        raw: update,
        stored: () => {
          confirmed = update.update_id
        },
      }))
    },

    async setWebhook(url, secret) {
      const allowed_updates = wantedUpdates
      await asked(api.setWebhook(url, { secret_token: secret, allowed_updates }))
    },

    async hasWebhook(url) {
      return (await asked(api.getWebhookInfo())).url === url
    },
  }

  async function send(part: TelegramPart): Promise<Delivery> {
    try {
      const given = await raw(part)
      const id = (given as { message_id?: unknown } | null)?.message_id
      return { outcome: 'sent', providerIds: typeof id === 'number' ? [String(id)] : [] }
    } catch (error) {
      const isLost = part.method === 'editMessageText' && isEditOfNothing(error)
      return isLost ? send(asNewMessage(part)) : telegramTrouble(error)
    }
  }

  function raw({ method, payload }: TelegramPart): Promise<unknown> {
    const call = api.raw[method as keyof RawApi] as (
      payload: object,
      signal: unknown,
    ) => Promise<unknown>
    return call(payload, AbortSignal.timeout(patience.answerMs))
  }
}

const asked = <T>(answer: Promise<T>): Promise<T> =>
  answer.catch((error: unknown) => {
    throw refusalOf(error)
  })

/**
 * What a failed call means for receiving: wait, or find a token that is good. The error itself
 * goes no further: it holds the token, and the secret of a webhook.
 */
function refusalOf(error: unknown): Error {
  const trouble = telegramTrouble(error)
  if (trouble.outcome === 'unauthorized') return new Refusal('The token is refused', 'token')
  if (trouble.outcome === 'paused') return new Refusal('Too many requests', trouble.seconds)
  return new Error('reason' in trouble ? trouble.reason : 'The answer makes no sense')
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
