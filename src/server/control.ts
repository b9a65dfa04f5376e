import { Hono } from 'hono'
import { stream } from 'hono/streaming'
import { z } from 'zod'
import { isRole, roles, type Role } from '../domain/people.ts'
import { findUnits, isValidOn, type Unit } from '../domain/units.ts'
import type { Audit } from '../storage/audit.ts'
import type { BroadcastDelivery } from '../storage/broadcast-deliveries.ts'
import { isDiskFull } from '../storage/disk-full.ts'
import type { Invites } from '../storage/invites.ts'
import type { ReminderLine } from '../storage/reminder-lines.ts'
import type { Units } from '../storage/units.ts'
import { dayOf, isoIn } from '../text/days.ts'
import { refused, type Reading } from '../text/reading.ts'
import type { Library } from '../knowledge/library.ts'
import { askLine, type AskLine } from './ask.ts'
import type { ImportCommand } from './importing.ts'
import type { RemindCommand } from './remind.ts'
import type { Seed } from './seed.ts'

/** A Bot API call as it travels to the terminal, one line of JSON each; its number is unique. */
export type SpokenCall = { number: string; method: string; payload: Record<string, unknown> }

/** What a person says in the terminal. */
export type Said = { text: string; file?: { name: string; bytes: Uint8Array } }

/** What the commands need of the running bot. */
export type ControlServices = {
  units: Pick<Units, 'all'>
  invites: Pick<Invites, 'create'>
  audit: Pick<Audit, 'append'>
  /** Where a tap begins a chat with the bot, the code typed already; where there is such a place. */
  inviteLink: (code: string) => string | undefined
  /** Links many people at once; undefined where real people can be reached. */
  seed: Seed | undefined
  /** The ledger of reminders, on request of one unit. */
  ledger: (unitCode?: string) => Promise<ReminderLine[]>
  /** What became of a broadcast, page by page; undefined when there is none of this number. */
  deliveries: (number: number) => Promise<AsyncIterable<BroadcastDelivery[]> | undefined>
  /** The whole bot as one archive. */
  backup: (now: Date) => Promise<AsyncIterable<Uint8Array>>
  /** What the documents say; the answers of the office stay with the chat. */
  library: Pick<Library, 'ask'>
  /** Reminds of everything that is owed at a moment, or tells who would be. */
  remind: RemindCommand
  /** Adds documents that questions are answered from. */
  importing: ImportCommand
  importingCriteria: ImportCommand
  talk: {
    /** Hands over what was said as the web chat does; ready when all that the bot answers is sent. */
    say(chat: string, said: Said): Promise<Reading<SpokenCall[]>>
    /** Hears every message sent to the chat from now on, until the returned step. */
    listen(chat: string, hear: (call: SpokenCall) => void): () => void
  }
  clock: { now(): Date }
  timezone: string
  log: { error(details: object, message: string): void }
}

/** What `npm run invite` learns: the code, and what it invites into. */
export type InviteAnswer = {
  code: string
  role: Role
  unitName: string
  /** The unit does not exist today. */
  unitHasEnded: boolean
  expiresAt: string
  link?: string
}

/**
 * The commands' side of the bot. Whoever can reach it is its owner, so it is served on the
 * socket in the data folder (or called in this process), never on a port.
 */
export function createControl(services: ControlServices): Hono {
  const {
    units,
    invites,
    audit,
    inviteLink,
    seed,
    ledger,
    library,
    remind,
    talk,
    clock,
    timezone,
    log,
  } = services
  const app = new Hono()

  app.onError((error, c) => {
    log.error({ err: error, path: c.req.path }, 'A command failed')
    if (isDiskFull(error)) return c.json(refused('command-server-full'), 500)
    return c.json(refused('command-failed'), 500)
  })

  app.get('/units', async (c) => c.json(await units.all()))

  app.post('/invites', async (c) => {
    const { role, unit: unitCode, name } = inviteShape.parse(await c.req.json())
    if (!isRole(role)) {
      return c.json(refused('command-invite-role', { role, roles: roles.join(', ') }), 400)
    }
    const all = await units.all()
    const unit = all.find(({ code }) => code.toUpperCase() === unitCode.toUpperCase())
    if (!unit) return c.json(unknownUnit(unitCode, all), 400)

    const now = clock.now()
    const made = await invites.create({ unitCode: unit.code, role, name, now })
    if (!made.ok) return c.json(made, 400)
    await audit.append({
      at: now,
      actorId: undefined,
      action: 'invite.create',
      object: `unit:${unit.code}`,
      details: { role, invite: made.invite.id, from: 'command' },
    })
    const link = inviteLink(made.code)
    return c.json({
      code: made.code,
      role,
      unitName: unit.name,
      unitHasEnded: !isValidOn(unit, dayOf(now, timezone)),
      expiresAt: made.invite.expiresAt.toISOString(),
      ...(link !== undefined && { link }),
    } satisfies InviteAnswer)
  })

  app.get('/ledger', async (c) => {
    const lines = await ledger(c.req.query('unit'))
    const rows = lines.map(({ at, ...line }) =>
      [
        ...[line.report, line.unitCode, line.unitName, line.person, line.step, line.lastDay],
        ...[isoIn(at, timezone), line.channel, line.outcome, line.error],
      ].map((cell) => (cell ?? '').replace(/\s+/g, ' ')),
    )
    const table = [ledgerHead, ...rows]
    return c.text(table.map((row) => `${row.join('\t')}\n`).join(''))
  })

  app.get('/deliveries/:number', async (c) => {
    const number = Number(c.req.param('number'))
    const pages = await services.deliveries(number)
    if (!pages) return c.json(refused('command-deliveries-none', { number }), 400)
    c.header('content-type', 'application/x-ndjson')
    return stream(c, async (out) => {
      for await (const page of pages) await out.write(page.map(line).join(''))
    })
  })

  app.get('/backup', async (c) => {
    const archive = await services.backup(clock.now())
    c.header('content-type', 'application/gzip')
    // Whoever takes it sees that it is cut off; why stands in the log, without a secret.
    const cut = (error: unknown) => {
      log.error({ err: error }, 'A backup was cut off')
      return Promise.resolve()
    }
    return stream(
      c,
      async (out) => {
        for await (const bytes of archive) await out.write(bytes)
      },
      cut,
    )
  })

  app.post('/ask', async (c) => {
    const lines: string[] = []
    for (const question of questionsShape.parse(await c.req.json())) {
      lines.push(line(await askLine(question, (text) => library.ask({ text }))))
    }
    return c.body(lines.join(''), 200, { 'content-type': 'application/x-ndjson' })
  })

  app.post('/remind', async (c) => {
    const reminded = await remind(remindShape.parse(await c.req.json()))
    return reminded.ok ? c.json(reminded.value) : c.json(reminded, 400)
  })

  for (const [path, importing] of [
    ['/documents', services.importing],
    ['/criteria', services.importingCriteria],
  ] as const) {
    app.post(path, async (c) => {
      const { name, base64 } = fileShape.parse(await c.req.json())
      const read = await importing.read({ name, bytes: Buffer.from(base64, 'base64') })
      return read.ok ? c.json(read.value) : c.json(read, 400)
    })

    app.post(`${path}/:id/publish`, async (c) => {
      const published = await importing.publish(c.req.param('id'))
      return published.ok ? c.text(published.value) : c.json(published, 400)
    })
  }

  app.post('/seed', async (c) => {
    if (!seed) return c.json(refused('command-seed-refused'), 400)
    const seeded = await seed(await c.req.text())
    return seeded.ok ? c.text(String(seeded.value)) : c.json(seeded, 400)
  })

  app.post('/talk/:chat', async (c) => {
    const { text, file } = saidShape.parse(await c.req.json())
    const bytes = file && Buffer.from(file.base64, 'base64')
    const said = file && bytes ? { text, file: { name: file.name, bytes } } : { text }
    const answer = await talk.say(c.req.param('chat'), said)
    if (!answer.ok) return c.json(answer, 400)
    return c.body(answer.value.map(line).join(''), 200, { 'content-type': 'application/x-ndjson' })
  })

  app.get('/talk/:chat/stream', (c) => {
    c.header('content-type', 'application/x-ndjson')
    return stream(c, async (out) => {
      const stop = talk.listen(c.req.param('chat'), (call) => void out.write(line(call)))
      await new Promise<void>((resolve) => {
        out.onAbort(resolve)
      })
      stop()
    })
  })

  return app
}

const inviteShape = z.object({
  role: z.string(),
  unit: z.string().trim(),
  name: z.string().optional(),
})

const ledgerHead = [
  ...['report', 'unit', 'unit name', 'person', 'step', 'last day told'],
  ...['at', 'channel', 'outcome', 'error'],
]

const questionsShape = z.array(z.string())

const remindShape = z.object({ at: z.string().optional(), isDry: z.boolean() })

const fileShape = z.object({ name: z.string(), base64: z.base64() })

const saidShape = z.object({ text: z.string(), file: fileShape.optional() })

const line = (call: SpokenCall | AskLine | BroadcastDelivery) => `${JSON.stringify(call)}\n`

/** Names, and codes with one wrong digit, lead to the code that was probably meant. */
function unknownUnit(wanted: string, all: Unit[]): Reading<never> {
  const byName = findUnits(wanted, all)
  const near = byName.length > 0 ? byName : all.filter(({ code }) => differByOne(code, wanted))
  if (near.length === 0) return refused('command-invite-unit', { unit: wanted })
  const names = near.slice(0, 5).map(({ code, name }) => `${code} (${name})`)
  return refused('command-invite-unit-near', { unit: wanted, near: names.join(', ') })
}

const differByOne = (one: string, other: string) =>
  one.length === other.length &&
  one.split('').filter((letter, at) => letter !== other.charAt(at)).length === 1
