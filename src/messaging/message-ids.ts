/**
 * A message of ours has two ids: the negative outbox number, which the bot knows from the
 * moment it speaks, and the platform's own, which exists once the message was sent. Here
 * they are exchanged, in both directions.
 */
type Payload = Record<string, unknown>

/** The platform's ids in an update that may belong to messages of ours. */
export function platformIdsIn(update: Payload): string[] {
  return messagesIn(update).flatMap((message) => {
    const id = message['message_id']
    return typeof id === 'string' || typeof id === 'number' ? [String(id)] : []
  })
}

/** The update with our numbers in place of the platform's ids; unknown ids stay as they are. */
export function withOurNumbers(update: Payload, numbers: Record<string, number>): Payload {
  const copy = structuredClone(update)
  for (const message of messagesIn(copy)) {
    const number = numbers[String(message['message_id'])]
    if (number !== undefined) message['message_id'] = -number
  }
  return copy
}

/** Our numbers that a call refers to: the message it edits, the message it answers. */
export function numbersIn(payload: Payload): string[] {
  return [payload['message_id'], replyTo(payload)].flatMap((id) => numberOf(id) ?? [])
}

/**
 * The call with the platform's ids in place of our numbers.
 *
 * Where the message it edits never left, an edit of its text becomes a new message; what else
 * can not be done without it is dropped (undefined). A reply only loses its reference.
 */
export function withPlatformIds(
  { method, payload }: { method: string; payload: Payload },
  ids: Record<string, string>,
): { method: string; payload: Payload } | undefined {
  const answered = exchange(replyTo(payload), ids)
  const { reply_parameters: reference, ...rest } = payload
  const referring =
    answered === undefined
      ? rest
      : { ...rest, reply_parameters: { ...(reference as Payload), message_id: answered } }

  if (numberOf(payload['message_id']) === undefined) return { method, payload: referring }
  const target = exchange(payload['message_id'], ids)
  if (target !== undefined) return { method, payload: { ...referring, message_id: target } }
  return asNewMessage(method, referring)
}

function asNewMessage(method: string, edit: Payload) {
  const payload = { ...edit }
  delete payload['message_id']
  if (method === 'editMessageText') return { method: 'sendMessage', payload }
  if (method !== 'editMessageCaption') return undefined
  const { caption, caption_entities: entities, ...rest } = payload
  const marks = entities ? { entities } : {}
  return { method: 'sendMessage', payload: { ...rest, text: caption, ...marks } }
}

function exchange(id: unknown, ids: Record<string, string>): unknown {
  const number = numberOf(id)
  if (number === undefined) return id
  const real = ids[number]
  return real !== undefined && String(Number(real)) === real ? Number(real) : real
}

const numberOf = (id: unknown) => (typeof id === 'number' && id < 0 ? String(-id) : undefined)

const replyTo = (payload: Payload) =>
  (payload['reply_parameters'] as Payload | undefined)?.['message_id']

/** Where an update speaks of a message of the bot: a tapped button, an answer, a reaction. */
function messagesIn(update: Payload): Payload[] {
  const tapped = (update['callback_query'] as Payload | undefined)?.['message']
  const message = (update['message'] ?? update['edited_message']) as Payload | undefined
  return [tapped, message?.['reply_to_message'], update['message_reaction']].filter(
    (found): found is Payload => typeof found === 'object' && found !== null,
  )
}
