import { GrammyError } from 'grammy'
import type { Delivery } from '../messaging/channel.ts'
import { troubleOf } from './network.ts'

/** What Telegram's answer to a failed call means (the strings are those of its own server). */
export function telegramTrouble(error: unknown): Delivery {
  if (!(error instanceof GrammyError)) return troubleOf(error)
  const { error_code: code, description, parameters } = error
  const reason = `${code} ${description}`
  const says = (pattern: RegExp) => pattern.test(description)

  // JSON, but not of Telegram: of something in between.
  if (!Number.isInteger(code)) return { outcome: 'unknown', reason: 'The answer makes no sense' }
  if (parameters.migrate_to_chat_id !== undefined) {
    return { outcome: 'moved', chatId: String(parameters.migrate_to_chat_id) }
  }
  switch (code) {
    case 429:
      return { outcome: 'paused', seconds: Math.max(1, parameters.retry_after ?? 5) }
    case 401:
      return { outcome: 'unauthorized', reason }
    case 404:
      // A token that is no token at all is not found. So is a method that a server does not know:
      // it says so, or it is one that not every server has.
      return says(/method/i) || !/^(?:send|edit|get)/.test(error.method)
        ? { outcome: 'refused', reason }
        : { outcome: 'unauthorized', reason }
    case 403:
      return { outcome: 'blocked', reason }
    case 400:
      if (says(isSettled)) return { outcome: 'sent', providerIds: [] }
      return says(hasNoChat) ? { outcome: 'blocked', reason } : { outcome: 'refused', reason }
  }
  return code >= 500 ? { outcome: 'unknown', reason } : { outcome: 'refused', reason }
}

/** The message that was to be changed is not there any more: it has to be said anew. */
export const isEditOfNothing = (error: unknown): boolean =>
  error instanceof GrammyError &&
  /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/i.test(error.description)

/** The message has a file where the edit thinks of a text, or the other way. */
export const isEditOfOther = (error: unknown, method: string): boolean =>
  error instanceof GrammyError &&
  (method === 'editMessageText' ? /no text in the message/i : /no caption in the message/i).test(
    error.description,
  )

/** What was asked for is so already, or nobody waits for it any more. */
const isSettled =
  /message is not modified|query is too old|query ID is invalid|message to delete not found|message can't be deleted/i

const hasNoChat =
  /chat not found|user not found|PEER_ID_INVALID|chat was deleted|USER_DEACTIVATED|have no rights to send/i
