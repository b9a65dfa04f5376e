import type { IncomingMessage } from 'node:http'
import type { FakeCall } from './fake.ts'
import { readBody } from './http.ts'
import { readMultipart } from './multipart.ts'

type Params = Pick<FakeCall, 'payload' | 'files'>

/** The parameters of a call, from the address, a form or JSON: both platforms take all of them. */
export async function readParams(request: IncomingMessage, url: URL): Promise<Params> {
  const body = await readBody(request)
  const type = request.headers['content-type'] ?? ''
  const payload: FakeCall['payload'] = {}
  const files: FakeCall['files'] = {}
  for (const [name, value] of url.searchParams) payload[name] = value
  if (body.length === 0) return { payload, files }

  if (type.includes('multipart')) {
    for (const { name, filename, bytes } of readMultipart(body, type)) {
      if (filename === undefined) payload[name] = bytes.toString()
      else files[name] = { name: filename, bytes: new Uint8Array(bytes) }
    }
  } else if (type.includes('form')) {
    for (const [name, value] of new URLSearchParams(body.toString())) payload[name] = value
  } else Object.assign(payload, readJson(body.toString()) ?? {})
  return { payload, files }
}

/** What is no JSON is refused by the method that wanted it. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Forms and addresses hold only text: these fields become what JSON would have held. */
export function unform(payload: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [
      name,
      typeof value === 'string' ? typed(name, value) : value,
    ]),
  )
}

function typed(name: string, value: string): unknown {
  if (numbers.test(name) && /^-?\d+$/.test(value)) return Number(value)
  if (structures.test(name)) return readJson(value) ?? value
  if (/^(true|false)$/.test(value) && facts.test(name)) return value === 'true'
  return value
}

const numbers = /^((chat|message|user)_id|offset|limit|timeout|latitude|longitude|max_connections)$/
const structures =
  /^(reply_markup|media|(caption_)?entities|commands|scope|allowed_updates|link_preview_options|reply_parameters)$/
const facts = /^(show_alert|drop_pending_updates|disable_notification|protect_content)$/
