import type { Api } from 'grammy'
import type { Patience } from './patience.ts'
import { Refusal, unlessRefused, type Receivable } from './receivable.ts'
import { telegramTrouble } from './telegram-outcomes.ts'
import { wantedUpdates } from './telegram-updates.ts'

type Options = {
  api: Api
  menus: Record<string, { command: string; description: string }[]>
  patience: Patience
}

/** How we are told of updates: by asking for them, or at an address of ours. */
export type TelegramReceiving = Pick<
  Receivable,
  'open' | 'startPolling' | 'poll' | 'setWebhook' | 'hasWebhook'
> & { username: () => string | undefined }

/** Seconds that Telegram holds an empty poll. */
const pollTimeout = 30

export function createTelegramReceiving({ api, menus, patience }: Options): TelegramReceiving {
  const soon = () => within(patience.answerMs)
  let username: string | undefined
  let confirmed: number | undefined

  return {
    username: () => username,

    async open() {
      const me = await asked(api.getMe(soon()))
      username = me.username
      for (const [language, commands] of Object.entries(menus)) {
        const other = language === 'default' ? {} : { language_code: language as 'vi' }
        // A menu is a comfort: without it everything can be typed.
        await api.setMyCommands(commands, other, soon()).catch(() => undefined)
      }
      return `@${username}`
    },

    async startPolling() {
      // Where it fails for another reason than us, the poll will tell.
      await asked(api.deleteWebhook({}, soon())).catch(unlessRefused)
    },

    /** Asking for what comes after an update confirms it: so only when it is stored. */
    async poll(signal) {
      const offset = confirmed === undefined ? {} : { offset: confirmed + 1 }
      const wanted = { ...offset, timeout: pollTimeout, allowed_updates: wantedUpdates }
      const until = within(pollTimeout * 1000 + patience.answerMs, signal)
      const updates = await asked(api.getUpdates(wanted, until))
      return updates.map((update) => ({
        raw: update,
        stored: () => {
          confirmed = update.update_id
        },
      }))
    },

    async setWebhook(url, secret) {
      const other = { secret_token: secret, allowed_updates: wantedUpdates }
      await asked(api.setWebhook(url, other, soon()))
    },

    async hasWebhook(url) {
      return (await asked(api.getWebhookInfo(soon()))).url === url
    },
  }
}

/** A signal that ends a call; grammY's type of it is that of a package which is not there. */
export function within(ms: number, signal?: AbortSignal): never {
  const late = AbortSignal.timeout(ms)
  return (signal ? AbortSignal.any([signal, late]) : late) as never
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
