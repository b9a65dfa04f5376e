import { setMaxListeners } from 'node:events'
import type { Writable } from 'node:stream'
import { schedule } from 'node-cron'
import type { Logger } from 'pino'
import { createReceiver } from '../channels/receive.ts'
import type { Config } from '../config.ts'
import { soon, within } from '../messaging/within.ts'
import { listen } from '../server/listen.ts'
import { createLinks } from '../server/links.ts'
import { createServer } from '../server/server.ts'
import { serveSocket } from '../server/socket.ts'
import type { Inbox } from '../messaging/inbox.ts'
import type { Storage } from '../storage/storage.ts'
import { createWebLog } from '../storage/web-log.ts'
import type { Texts } from '../text/texts.ts'
import { officeCode } from '../domain/units.ts'
import { platformState } from './platform-states.ts'
import { doorsOf, waitOr } from './platforms.ts'
import type { Clock, Services } from './services.ts'

type Options = {
  config: Config
  texts: Texts
  clock: Clock
  log: Logger
  services: Services
  output: Writable
  /** Resolves when the process is asked to stop. */
  stopped: Promise<unknown>
}

/** `npm start`: opens the doors, tells where they are, works until it is asked to stop. */
export async function start(options: Options): Promise<void> {
  const { config, texts, clock, log, services, output, stopped } = options
  const say = (...said: Parameters<Texts['t']> extends [unknown, ...infer Rest] ? Rest : never) =>
    output.write(`${texts.t(config.defaultLocale, ...said)}\n`)

  const { assistant, database } = services
  const { storage, messaging } = assistant
  const closing = new AbortController()
  // Every open page listens for the end; more than ten of them are no leak.
  setMaxListeners(0, closing.signal)

  /** The inbox behind a door of our own, where whoever is refused reads it at once. */
  const admitting = (inbox: Inbox): Inbox => ({
    store: async (incoming) =>
      (await assistant.admit(incoming, clock.now())) === 'taken'
        ? inbox.store(incoming)
        : { stored: 'full' },
  })

  // The doors: the port for pages and platforms, the socket for the commands.
  const links = createLinks({ secret: services.linkSecret })
  const doors = doorsOf(services.platforms, config).map((door) => ({
    ...door,
    receiver: createReceiver({
      ...door,
      inbox: messaging.inbox,
      admit: assistant.admit,
      hold: database.hold,
      clock,
      log,
      wait: waitOr,
      signal: closing.signal,
    }),
  }))
  const app = createServer({
    health: async () => {
      // All at once: nobody waits for one silence after another.
      const [path, reminders, troubles] = await Promise.all([
        messaging.health(),
        soon(askedMs, storage.reminderHealth.last()),
        soon(askedMs, storage.troubles.counts()),
      ])
      const receiving = Object.fromEntries(
        doors.map(({ channel, receiver }) => [channel.name, receiver.state()]),
      )
      return { ...path, now: clock.now(), receiving, reminders, troubles }
    },
    webhooks: doors.flatMap(({ path, header, secret, receiver: { take } }) =>
      secret === undefined ? [] : [{ path, header, secret, take }],
    ),
    log,
    files: services.files,
    links,
    attachments: { find: (id) => storage.attachments.keptFile(id) },
    clock,
    upload: services.uploads && {
      texts,
      defaultLocale: config.defaultLocale,
      uploads: services.uploads,
      people: storage.people,
      inbox: admitting(messaging.inbox),
      takesText: assistant.takesText,
    },
    web: config.webChat
      ? {
          texts,
          defaultLocale: config.defaultLocale,
          timezone: config.timezone,
          channel: services.channel,
          log: createWebLog(database),
          people: () => peopleOfWeb(storage, clock.now()),
          inbox: admitting(messaging.inbox),
          takesText: assistant.takesText,
          allowAnyHost: config.isOpenToOthers,
          closing: closing.signal,
        }
      : undefined,
  })
  const { host, port } = config
  const server = await listen({ app, host, port, closing })
  // On a server the commands open the database themselves, and replicas may share the folder.
  const isEmbedded = config.databaseUrl === undefined
  const socket = isEmbedded ? await serveSocket(services.control, config.folder) : undefined

  const platformStates = async () => {
    const { channels } = await messaging.health()
    return doors.map(({ channel: { name }, receiver }) => {
      const now = clock.now()
      return platformState({ name, out: channels[name], receiving: receiver.state(), now })
    })
  }

  // Only a heartbeat: whatever is due is due by what is stored, not by this clock.
  const tick = async () => {
    try {
      const now = clock.now()
      await assistant.beat(now)
      log.info(await assistant.tick(now, await platformStates()), 'Tick')
    } catch (error) {
      log.error({ err: error }, 'A tick failed; the next one does its work')
    }
  }
  let ticking = Promise.resolve()
  const heartbeat = schedule('* * * * *', () => (ticking = tick()), { logger: log })

  await assistant.tellHeld(clock.now()).catch((err: unknown) => {
    log.error({ err }, 'The admins could not be told that reminders and broadcasts wait')
  })
  // Platforms are told where to call when there is somebody to answer.
  const receiving = doors.map(({ receiver }) => receiver.run())

  say('start-ready', { address: server.url })
  if (config.demo) say('start-demo', { folder: config.folder })
  for (const { channel, webhook } of doors) {
    const name = texts.t(config.defaultLocale, `channel-${channel.name}`)
    if (webhook) say('start-webhook', { name, address: webhook.url })
    else say('start-polling', { name })
  }
  const inviting = inviteFirst()
  const reading = readLater()

  const brokenBy = await Promise.race([
    stopped.then(() => undefined),
    ...(database.broken ? [database.broken] : []),
  ])
  // Nothing works any more, the end included: whoever watches over the process starts it anew.
  if (brokenBy) throw new DatabaseEnded(brokenBy)
  const end = async () => {
    await heartbeat.stop()
    // A heartbeat that has stopped does not wait for its last beat.
    await Promise.all([ticking, server.close(), socket?.close(), inviting, reading, ...receiving])
    await services.close({ withDump: true })
  }
  await within(endMs, end(), () => {
    log.warn({ ms: endMs }, 'Ended before everything was closed; the next start takes it up')
  })

  /** Whoever waited outside comes before it: it holds everybody up for most of a second. */
  async function readLater(): Promise<void> {
    await waitOr(readAfterMs, closing.signal)
    if (closing.signal.aborted) return
    await assistant.readDocuments().catch((err: unknown) => {
      log.error({ err }, 'The documents could not be read; the first question reads them')
    })
  }

  /** Without an admin nobody can let anybody in: prints a code, as soon as one can be made. */
  async function inviteFirst(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        const code = await firstInvitation(storage, clock.now())
        if (code !== undefined) say('start-admin')
        if (code !== undefined) output.write(`${code}\n`)
        return
      } catch (error) {
        // The doors are open already: a database that is away for a moment must not shut them.
        log.error({ err: error }, 'Whether there is an admin can not be asked now')
        await waitOr(inviteAgainMs, closing.signal)
      }
    }
  }
}

/** The embedded database ended itself; it opens again when its trouble is over. */
export class DatabaseEnded extends Error {
  constructor(cause: Error) {
    super(cause.message, { cause })
    this.name = 'DatabaseEnded'
  }
}

const inviteAgainMs = 5_000
const readAfterMs = 1_000

/** Whoever asks how we are hears it, also when the database is silent. */
const askedMs = 2_000

/** An invitation for an admin of the office, where there is none. */
async function firstInvitation({ units, people, invites, audit }: Storage, now: Date) {
  const office = await units.byCode(officeCode)
  const members = office ? await people.membersOf(office.id, now) : []
  if (members.some(({ role }) => role === 'admin')) return undefined
  const made = await invites.create({ unitCode: officeCode, role: 'admin', now })
  if (!made.ok) return undefined
  await audit.append({
    ...{ at: now, actorId: undefined, action: 'invite.create', object: `unit:${officeCode}` },
    details: { role: 'admin', from: 'command', invite: made.invite.id },
  })
  return made.code
}

/**
 * Whoever stops a service kills it after ten seconds. What is cut off by then is stored, as at any
 * kill: a beat that waits for a database that is gone, a transaction that hangs.
 */
const endMs = 9_000

/** Who can be chosen on the chat page: the accounts that are linked there. */
async function peopleOfWeb({ people }: Storage, now: Date) {
  const accounts = await people.linkedOn('web', now)
  return accounts.flatMap(({ key, actor }) => {
    const [first] = actor.memberships
    const chat = key.slice('web:'.length)
    return first ? [{ chat, name: actor.name, role: first.role, unit: first.unitName }] : []
  })
}
