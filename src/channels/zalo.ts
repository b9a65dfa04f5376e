import type { Fetched } from '../downloads/ports.ts'
import { chatIdOf, type Channel, type Delivery } from '../messaging/channel.ts'
import { agentFor } from './agents.ts'
import { createFetcher } from './fetch-file.ts'
import { performParts } from './parts.ts'
import { patienceOf, type Patience } from './patience.ts'
import { publicOnly } from './public-only.ts'
import { Refusal, unlessRefused, type Receivable } from './receivable.ts'
import { createZaloApi, type Answer } from './zalo-api.ts'
import { zaloIncoming } from './zalo-events.ts'
import { maxZaloText, withWordsAbove, zaloMessages, type ZaloMessage } from './zalo-messages.ts'
import { zaloDelivery } from './zalo-outcomes.ts'

type Options = {
  token: string
  apiRoot: string
  proxy?: string | undefined
  /** Messages a month that the plan allows. */
  perMonth: number
  linkFor: (name: string) => string | undefined
  noFile: string
  patience?: Partial<Patience>
}

export type Zalo = Channel &
  Receivable & {
    download: (address: string) => Promise<Fetched>
    /** What people look for to find the bot; unknown until it was reached. */
    account: () => string | undefined
  }

/** Seconds that Zalo holds an empty poll. */
const pollTimeout = 30

/** Zalo's bot platform: no buttons, no edits, few messages a month. */
export function createZalo({ token, apiRoot, proxy, perMonth, ...options }: Options): Zalo {
  const patience = patienceOf(options.patience)
  const api = createZaloApi({ token, apiRoot, proxy, patience })
  // Its photos lie on hosts that an event names: those are looked at twice.
  const { connectMs, fileMs } = patience
  const agent = agentFor(apiRoot, { proxy, connectMs, lookup: publicOnly() })
  const fetchFile = createFetcher({ agent, fileMs })
  const bot = token.split(':', 1)[0] ?? ''
  let account: string | undefined

  return {
    name: 'zalo',
    bot,
    account: () => account,
    quota: { bot: `zalo:${bot}`, perMonth },
    capabilities: { buttons: false, edit: false, upload: false, maxText: maxZaloText },

    perform(call) {
      const messages = zaloMessages(call, options)
      const chatId = chatIdOf(call.chatKey)
      return performParts(call, messages, {
        send: (message) => send(chatId, message),
        withWordsAbove,
      })
    },

    async isThere() {
      const { outcome } = zaloDelivery(await api.call('getMe', {}))
      return outcome !== 'unknown' && outcome !== 'not-sent'
    },

    download: async (address) => {
      if (isZalos(address, apiRoot)) return fetchFile(address)
      return { fetched: 'never', reason: 'The address is not one of Zalo', why: 'gone' }
    },

    incoming: (raw, now) => zaloIncoming(raw, { bot, now }),

    async open() {
      const me = resultOf(await api.call('getMe', {})) as { account_name?: string } | undefined
      account = me?.account_name
      return account ?? bot
    },

    async startPolling() {
      const answer = await api.call('getWebhookInfo', {})
      const isNone = 'ok' in answer && answer.ok === false && answer.code === 404
      if (isNone) return
      // Where nobody can say whether one is set it is taken away, and the poll will tell.
      const asked = Promise.resolve(answer).then(resultOf).catch(unlessRefused)
      if (((await asked) as { url?: string } | undefined)?.url === '') return
      await api.call('deleteWebhook', {}).then(resultOf).catch(unlessRefused)
    },

    /** There is no acknowledgement: what a poll brings is gone from Zalo. */
    async poll(signal) {
      const how = { timeoutMs: (pollTimeout + 5) * 1000, signal }
      const answer = await api.call('getUpdates', { timeout: String(pollTimeout) }, how)
      const isIdle = 'ok' in answer && answer.ok === false && answer.code === 408
      const event = isIdle ? undefined : resultOf(answer)
      const events = Array.isArray(event) ? event : event ? [event] : []
      return events.map((raw: unknown) => ({ raw, stored: () => undefined }))
    },

    async setWebhook(url, secret) {
      const given = resultOf(await api.call('setWebhook', { url, secret_token: secret }))
      const { verification } = (given ?? {}) as { verification?: Verification }
      // The address is kept all the same; whether it can be reached is what counts.
      if (verification?.ok === false) {
        const { outcome = 'no outcome', hint = '' } = verification
        throw new Refusal(`Zalo can not reach the webhook: ${outcome} ${hint}`.trim(), 60)
      }
    },

    async hasWebhook(url) {
      const answer = await api.call('getWebhookInfo', {})
      if ('ok' in answer && answer.ok === false && answer.code === 404) return false
      return (resultOf(answer) as { url?: string } | undefined)?.url === url
    },
  }

  async function send(chatId: string, { method, body }: ZaloMessage): Promise<Delivery> {
    const how = method === 'sendPhoto' ? { timeoutMs: patience.photoMs } : {}
    return zaloDelivery(await api.call(method, { chat_id: chatId, ...body }, how))
  }
}

type Verification = { ok?: boolean; outcome?: string; hint?: string }

/** The result, or what its refusal means for receiving: wait, or find a token that is good. */
function resultOf(answer: Answer | { outcome: string; reason?: string }): unknown {
  if ('ok' in answer && answer.ok) return answer.result
  if ('outcome' in answer) throw new Error(answer.reason ?? answer.outcome)
  if (answer.ok === undefined)
    throw new Error(`HTTP ${answer.status}, and not in the way Zalo answers`)
  const { code, description, retryAfter = 60 } = answer
  if (code === 401) throw new Refusal('The token is refused', 'token')
  if (code === 429) throw new Refusal(`${code} ${description}`, retryAfter)
  throw new Error(`${code} ${description}`)
}

/** Hosts that photos of Zalo were seen on, and those of its own name. */
const photoHosts =
  /(?:^|\.)(?:zdn\.vn|zadn\.vn|zalo\.me|zaloapp\.com|zaloplatforms\.com|zapps\.me)$/

/** Only files of Zalo are fetched, whatever address an event names; a test server has its own. */
function isZalos(address: string, apiRoot: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password, port } = new URL(address)
  const root = new URL(apiRoot)
  if (root.protocol === 'http:') return protocol === 'http:' && hostname === root.hostname
  const isPlain = protocol === 'https:' && port === '' && username + password === ''
  return isPlain && photoHosts.test(hostname)
}
