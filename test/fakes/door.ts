import { setMaxListeners } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { moment, type Fake, type FakeCall } from './fake.ts'
import { answer, listen } from './http.ts'
import { readParams } from './params.ts'
import { Refusal, tooMany } from './refusal.ts'
import { createTrouble, type What } from './trouble.ts'

export type Answer = { status: number; body: unknown }

export type Platform = {
  token: string
  port?: number | undefined
  /** Does the method and gives its result; `gone` tells that the bot waits no longer. */
  perform(call: FakeCall, gone: AbortSignal): unknown
  succeed(result: unknown): Answer
  refuse(refusal: Refusal): Answer
  /** Gives the parameters the form that the methods of this platform expect. */
  readParams(payload: Record<string, unknown>): Record<string, unknown>
  /** What lies at an address that is no method: a file. */
  file(path: string): Uint8Array | undefined
}

export type Door = Pick<Fake, 'url' | 'calls' | 'fail' | 'sends' | 'down' | 'close'> & {
  /** Aborted when the fake closes. */
  closing: AbortSignal
}

/** Where the bot calls: checks the token, writes the journal, brings trouble, lets in the rest. */
export async function openDoor(platform: Platform): Promise<Door> {
  const calls: FakeCall[] = []
  const trouble = createTrouble()
  const closing = new AbortController()
  // Every push to a webhook listens to it.
  setMaxListeners(0, closing.signal)

  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://fake')
    const bytes = platform.file(decodeURIComponent(url.pathname))
    if (bytes) {
      answer(response, 200, bytes)
      return
    }
    const [, token, method = ''] =
      /^\/bot([^/]+)\/(\w+)$/.exec(decodeURIComponent(url.pathname)) ?? []
    if (token !== platform.token) {
      const code = token === undefined ? 404 : 401
      const refused = platform.refuse(
        new Refusal(code, code === 404 ? 'Not Found' : 'Unauthorized'),
      )
      answer(response, refused.status, refused.body)
      return
    }

    const at = moment()
    const { payload, files } = await readParams(request, url)
    const read = platform.readParams(payload)
    const call = { method, payload: read, files, at, status: 0, answer: undefined, isDone: false }
    calls.push(call)
    await meet(call, response, trouble.next(call))
  }

  const meet = async (call: FakeCall, response: ServerResponse, what: What | undefined) => {
    if (what === 'hang') return
    if (what === 'reset') breakOff(response)
    else if (what === 'bad-gateway') tell(call, response, badGateway)
    else if (typeof what === 'object' && 'status' in what) tell(call, response, what)
    else if (typeof what === 'object' && 'retryAfter' in what) {
      const seconds = what.retryAfter
      tell(call, response, platform.refuse(tooMany(seconds)))
    } else {
      if (typeof what === 'object') await pause(what.slow, undefined, { signal: closing.signal })
      const done = await perform(call, response)
      if (what === 'hang-after') return
      if (what === 'reset-after') breakOff(response)
      else if (what === 'garbled') tell(call, response, { status: 200, body: '{"ok":tr' })
      else tell(call, response, done)
    }
  }

  const perform = async (call: FakeCall, response: ServerResponse): Promise<Answer> => {
    const gone = new AbortController()
    response.once('close', () => {
      gone.abort()
    })
    try {
      const done = platform.succeed(await platform.perform(call, gone.signal))
      call.isDone = true
      return done
    } catch (error) {
      if (error instanceof Refusal) return platform.refuse(error)
      throw error
    }
  }

  const server = await listen(take, platform.port)
  return {
    url: server.url,
    calls,
    closing: closing.signal,
    sends: () => calls.filter(({ method }) => showing.test(method)),
    fail: (rule) => trouble.fail(rule),
    down: () => server.down(),
    async close() {
      closing.abort()
      await server.close()
    },
  }
}

function tell(call: FakeCall, response: ServerResponse, { status, body }: Answer): void {
  call.status = status
  call.answer = body
  answer(response, status, body)
}

function breakOff(response: ServerResponse): void {
  response.socket?.resetAndDestroy()
}

const showing = /^(send(?!ChatAction$)|editMessage)/

const badGateway = {
  status: 502,
  body: '<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>',
}
