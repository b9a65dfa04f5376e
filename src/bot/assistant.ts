import { randomBytes } from 'node:crypto'
import type { Update } from 'grammy/types'
import { can } from '../domain/access.ts'
import { isOpen, nextOpening } from '../domain/steps.ts'
import { createCriteriaIntake } from '../criteria/intake.ts'
import { createLibrary } from '../knowledge/library.ts'
import { createWatching } from '../broadcasts/watching.ts'
import type { Channel } from '../messaging/channel.ts'
import type { Incoming } from '../messaging/inbox.ts'
import type { Flood } from '../messaging/flood.ts'
import type { Log } from '../messaging/log.ts'
import { createMessaging } from '../messaging/messaging.ts'
import { isShort, openLanes } from '../messaging/quota.ts'
import { useOf } from '../messaging/quota-sql.ts'
import type { Event } from '../messaging/unit.ts'
import type { Outgoing } from '../messaging/outbox.ts'
import { createAnnounceReports } from '../notices/announce-reports.ts'
import { createMissedMessages } from '../notices/missed-messages.ts'
import { createPlatformAlarms, downAmong } from '../notices/platform-alarms.ts'
import type { PlatformState } from '../notices/platform-news.ts'
import { createPlatforms, type PlatformsSeen } from '../reminders/platforms.ts'
import { reminderText } from '../reminders/reminder-text.ts'
import { createReminding } from '../reminders/reminding.ts'
import type { Database } from '../storage/database.ts'
import type { Dumps } from '../storage/dumps.ts'
import type { Files } from '../storage/files.ts'
import { createHeartbeat } from '../storage/heartbeat.ts'
import { officeAdmins, onePerson, unitOfficers } from '../storage/office-admins.ts'
import { recentWriters } from '../storage/recent-writers.ts'
import { createStorage } from '../storage/storage.ts'
import { dayOf, showDateTime } from '../text/dates.ts'
import type { Locale, Texts } from '../text/texts.ts'
import { createBot } from './bot.ts'
import { createBroadcastLoop } from './broadcast-loop.ts'
import { createFetching, type FileChannel } from './fetching.ts'
import { createAdmit, type Admit } from './flood-notice.ts'
import { createIntake } from '../knowledge/intake.ts'
import { createReadAwaited } from './read-awaited.ts'
import { createHeldNotice } from './held-notice.ts'
import { createHourlyDump } from './hourly-dump.ts'
import { createTellLost } from './lost-files.ts'
import { createQuestionNotice } from './question-notice.ts'
import { createReviewNotice } from './review-notice.ts'
import { createRollOverNotice } from './roll-over-notice.ts'
import { createTroubleNotice } from './trouble-notice.ts'
import { createSentFiles } from './sent-files.ts'
import { withoutSecrets } from './without-secrets.ts'

type Options = {
  database: Database
  files: Files
  channels: (Channel & FileChannel)[]
  texts: Texts
  clock: { now(): Date }
  timezone: string
  defaultLocale: Locale
  bulkRates?: Record<string, number>
  /** A broadcast to more people than this needs a second admin. */
  approvalAbove?: number
  /** The link that opens the bot with an invitation code typed already. */
  inviteLink?: (code: string) => string | undefined
  /** How to reach the bot in private on a channel: its link, or the name to look for. */
  groupHint?: (channel: string) => string | undefined
  /** Where a document can be sent for a draft, on channels that take none. */
  uploadLink?: (upload: { chatKey: string; draftId: string; now: Date }) => string | undefined
  /** Copies of the embedded database. */
  dumps?: Pick<Dumps, 'hourly'> | undefined
  log: Log
  /** Blots out secrets in what is stored of an error. */
  hide?: (text: string) => string
  /** How much is taken in of one person and of all; everything where nothing else is said. */
  flood?: Flood
}

export type Assistant = ReturnType<typeof createAssistant>

/** Storage, message path and bot joined into one: what runs behind every channel. */
export function createAssistant(options: Options) {
  const { database, files, channels, texts, clock, timezone, defaultLocale, log } = options
  const { approvalAbove = usualApprovalAbove } = options
  const storage = createStorage(database, { timezone, random: (bytes) => randomBytes(bytes) })

  const localeOf = async ({ chatKey, now }: Pick<Event, 'chatKey' | 'now'>) =>
    (await storage.people.account(chatKey, now)).locale ?? defaultLocale

  const messaging = createMessaging({
    database,
    channels,
    clock,
    timezone,
    log,
    screen: withoutSecrets,
    ...(options.hide && { hide: options.hide }),
    bulkRates: options.bulkRates ?? {},
    // The bot needs the seam that messaging makes, and messaging the bot: one is told late.
    handle: (event) => bot.handle(event),
    // Nobody in a group has an account whose language could be asked for.
    apology: async (event) =>
      isPrivate(event.update) ? texts.t(await localeOf(event), 'guide-sorry') : undefined,
    copyWords: async (chatKey) =>
      texts.t((await storage.people.known(chatKey))?.locale ?? defaultLocale, 'guide-again'),
    chats: {
      async onBlocked(chatKey, at) {
        await storage.people.block(chatKey, at)
        await storage.groups.forget(chatKey)
        return (await storage.people.nextAccount(chatKey))?.key
      },
      async onMoved(from, to) {
        await storage.groups.rename(from, to)
        await storage.people.rename(from, to)
      },
    },
  })

  // Whichever platform takes files from us lets people send them too.
  const takesDocuments = (name: string) =>
    channels.some((channel) => channel.name === name && channel.capabilities.upload)

  const enqueue = (message: Outgoing) => messaging.outbox.add(message)

  const fetching = createFetching({
    channels,
    database,
    jobs: storage.jobs,
    files,
    tell: createTellLost({
      texts,
      timezone,
      localeOf,
      enqueue,
    }),
    // What is to be read as a document is read at once; the next tick makes up for what failed.
    kept: () => readAwaited(clock.now()),
    hide: options.hide,
    clock,
    log,
  })
  const intake = createIntake(storage)
  const criteriaIntake = createCriteriaIntake(storage)
  const readAwaited = createReadAwaited({
    ...storage,
    ...{ database, files, intake, criteriaIntake, texts, timezone, localeOf, enqueue, log },
  })
  const sentFiles = createSentFiles({ files, attachments: storage.attachments, jobs: fetching })
  // As the last tick found them; whatever is told in between needs them too.
  let states: PlatformState[] = []
  const toOffice = {
    admins: (now: Date) => officeAdmins(database, now),
    enqueueAll: (messages: Outgoing[]) => messaging.outbox.addAll(messages),
    ...{ texts, timezone, defaultLocale },
  }
  const reminding = createReminding({
    ...{ ...storage, ...toOffice, database },
    platforms: createPlatforms({
      ...storage,
      seen: (now) => seenPlatforms(states, now),
      timezone,
    }),
    health: storage.reminderHealth,
    monthOf: async (channel) => (await messaging.health()).channels[channel]?.month,
  })

  const broadcasting = createBroadcastLoop({
    ...storage,
    database,
    recipients: storage.broadcastRecipients,
    feed: storage.broadcastFeed,
    times: storage.broadcastTimes,
    channels,
    shut: async (now) => ({
      // While an older copy waits for an admin's word, nothing new is written for anybody.
      down: (await storage.bulkHold.current())
        ? new Set(channels.map(({ name }) => name))
        : downAmong(states, now),
      usedUp: await usedUpAmong(channels),
    }),
    enqueueAll: (messages) => messaging.outbox.addAll(messages),
    admins: (now) => officeAdmins(database, now),
    watch: createWatching({
      watches: storage.broadcastWatches,
      person: (id) => onePerson(database, id),
      enqueue,
      edits: (name) => channels.some((each) => each.name === name && each.capabilities.edit),
      texts,
      defaultLocale,
    }),
    bulkRates: options.bulkRates ?? {},
    ...{ texts, timezone, defaultLocale, approvalAbove, clock, log },
  })

  const library = createLibrary({
    documents: storage.documents,
    knownAnswers: { all: () => storage.questions.known() },
    afterCommit: (step) => {
      database.afterCommit(step)
    },
  })

  const bot = createBot({
    services: {
      ...storage,
      library,
      wouldRemind: reminding.wouldRemind,
      remindNow: reminding.remindNow,
      forecast: reminding.forecast,
      textOf: ({ items, ...words }) => reminderText(items, { ...words, texts, timezone }),
      texts,
      timezone,
      sentFiles,
      files,
      intake,
      criteriaIntake,
      uploadsFor: ({ channel, ...draft }) =>
        takesDocuments(channel) ? undefined : { link: options.uploadLink?.(draft) },
      broadcasting,
      bulkRates: options.bulkRates ?? {},
      approvalAbove,
      monthOf,
      enqueue,
      enqueueAll: (messages) => messaging.outbox.addAll(messages),
      down: (now) => downAmong(states, now),
      readers: {
        office: (now) => officeAdmins(database, now),
        ofUnit: (of) => unitOfficers(database, of),
        person: (id) => onePerson(database, id),
      },
      inviteLink: options.inviteLink ?? (() => undefined),
      groupHint: options.groupHint ?? (() => undefined),
    },
    defaultLocale,
    fetch: messaging.seam,
    conversationStore: messaging.conversationStore,
  })

  const heartbeat = createHeartbeat(storage.settings)
  const momentOf = (moment: Date, locale: Locale) => showDateTime(moment, { locale, timezone })
  const missedMessages = createMissedMessages({
    writers: (of) => recentWriters(database, of),
    enqueueAll: (messages) => messaging.outbox.addAll(messages),
    async opening(now) {
      const where = { timezone, calendar: await storage.daysOff.calendar() }
      return isOpen(now, where) ? now : nextOpening(now, where)
    },
    ...{ texts, momentOf, defaultLocale },
  })
  /** What nobody could do while nothing ran, before anything goes on. */
  const afterStop = async (now: Date) => {
    const from = await heartbeat.last()
    if (from === undefined) return
    const held = await broadcasting.afterStop(from, now)
    const told = await missedMessages({ from, to: now, channels: keeping(channels) })
    if (held + told > 0) log.warn({ from, held, told }, 'Nobody was here for long')
  }

  const platformAlarms = createPlatformAlarms({
    database,
    settings: storage.settings,
    missed: (silence) => missedMessages(silence),
    momentOf,
    watchers: (now) => officeAdmins(database, now),
    enqueue,
    texts,
    defaultLocale,
    dayOf: (now) => dayOf(now, timezone),
  })
  const announceReports = createAnnounceReports({
    database,
    reportNews: storage.reportNews,
    enqueue,
    texts,
    defaultLocale,
  })

  const questionNotice = createQuestionNotice({ ...storage, ...toOffice, database })
  const troubleNotice = createTroubleNotice({ ...storage, ...toOffice, database })
  const heldNotice = createHeldNotice({ ...storage, ...toOffice })
  const hourlyDump = createHourlyDump({ ...toOffice, dumps: options.dumps, log })
  const reviewNotice = createReviewNotice({
    ...{ ...storage, ...toOffice, database },
    officers: (of) => unitOfficers(database, of),
  })
  const rollOverNotice = createRollOverNotice({
    ...{ ...storage, ...toOffice, database },
    officers: (of) => unitOfficers(database, of),
  })

  /** What waits for platforms that do not work goes to other chats of the same people. */
  const moveFrom = async (down: Set<string>) => {
    let moved = 0
    for (const channel of down) {
      moved += await messaging.moveBulk(
        channel,
        async (key) => (await storage.people.nextAccount(key, down))?.key,
      )
    }
    return moved
  }

  /** The daily check; what it finds missing is an alarm in the log as well. */
  const checkReminders = async (now: Date) => {
    const found = await reminding.check(now)
    if (found && found.missing + found.waiting > 0) {
      log.warn(found, 'Reminders that were due have not been told')
    }
    return found
  }

  /** The month of a platform that counts messages. */
  async function monthOf(name: string) {
    const channel = channels.find((each) => each.name === name)
    return channel && useOf(channel, { tx: database.current(), now: clock.now(), timezone })
  }

  /** Where the month leaves nothing for broadcasts. */
  const usedUpAmong = async (all: Channel[]) => {
    const counted = all.filter(({ quota }) => quota !== undefined)
    if (counted.length === 0) return new Set<string>()
    const tx = database.current()
    const uses = await Promise.all(
      counted.map(async (channel) => ({
        name: channel.name,
        use: await useOf(channel, { tx, now: clock.now(), timezone }),
      })),
    )
    return new Set(
      uses.flatMap(({ name, use }) =>
        use && openLanes(use).lastLane !== 'broadcast' ? [name] : [],
      ),
    )
  }

  const { flood } = options
  const admit: Admit = flood
    ? createAdmit({ ...storage, flood, enqueue, texts, defaultLocale, log })
    : () => Promise.resolve('taken')

  const forgetting = (now: Date) => ({
    forgotten: () => messaging.forget(now),
    forgottenQuestions: () => storage.questions.forget(now),
  })

  return {
    storage,
    messaging,
    reminding,
    broadcasting,
    intake,
    criteriaIntake,
    /** Asked at every door before anything is stored. */
    admit,
    /** May plain text come in through this chat? Only as a document that the office adds. */
    takesText: async (chatKey: string): Promise<boolean> => {
      const account = await storage.people.known(chatKey)
      const actor = account && (await storage.people.actorOf(account, clock.now()))
      return can(actor, 'document:write')
    },
    async start() {
      await afterStop(clock.now())
      await messaging.start()
      await fetching.start()
      broadcasting.begin()
    },
    async stop() {
      await Promise.all([messaging.stop(), fetching.stop(), broadcasting.end()])
    },

    /** Takes in what questions are answered from, so that the first of them does not wait for it. */
    readDocuments: () => library.prepare(),

    /** A sign of life: after a stop it shows how long there was none. */
    beat: heartbeat.beat,

    /** Tells the admins at once that bulk waits for them, and not with the first beat. */
    tellHeld: (now: Date) => heldNotice({ now, down: new Set() }),

    /** Resolves when nothing is left to do at this moment: no event, no message, no recipient. */
    async idle() {
      do await messaging.idle()
      while (await broadcasting.take(clock.now()))
    },

    /**
     * What time brings: new periods, news for the office, platforms that do not work. Can be
     * called again without harm.
     */
    async tick(now: Date, platforms: PlatformState[] = []) {
      states = platforms
      const down = downAmong(platforms, now)
      const isHeld = (await storage.bulkHold.current()) !== undefined
      const jobs = {
        held: () => heldNotice({ now, down }),
        alarms: () => platformAlarms({ states: platforms, now }),
        opened: () => storage.duties.openPeriods(now),
        settled: () => storage.reminders.settle(now),
        // What is written down now would be told late: later it is worked out anew.
        ...(isHeld
          ? {}
          : {
              reminded: () => reminding.sendDue({ now }),
              broadcasts: () => broadcasting.take(now),
            }),
        office: () => reminding.tellOffice({ now, down }),
        carried: () => storage.models.carry(now),
        rollOver: () => rollOverNotice({ now, down }),
        questions: () => questionNotice({ now, down }),
        reviews: () => reviewNotice({ now, down }),
        troubles: () => troubleNotice({ now, down }),
        checked: () => checkReminders(now),
        documents: () => readAwaited(now),
        news: () => announceReports({ now, down }),
        moved: () => moveFrom(down),
        dumped: () => hourlyDump({ now, down }),
        // It looks through everything that was ever said: once an hour is enough.
        ...(now.getUTCMinutes() === 0 ? forgetting(now) : {}),
      }
      const counts: Record<string, unknown> = {}
      for (const [name, job] of Object.entries(jobs)) {
        // One that fails does not keep the others from their work.
        counts[name] = await job().catch((err: unknown) => {
          log.error({ err, job: name }, 'A job of the tick failed; the next tick does its work')
        })
      }
      return counts
    },
  }
}

/** The platforms that people write on; the web chat keeps nothing for anybody, and says so. */
const keeping = (channels: Pick<Channel, 'name'>[]): string[] =>
  channels.map(({ name }) => name).filter((name) => name !== 'web')

/** As the configuration has it where nothing else is said. */
const usualApprovalAbove = 50

/** The platforms as reminding asks for them: which are down, and how their months are. */
const seenPlatforms = (states: PlatformState[], now: Date): PlatformsSeen => ({
  down: downAmong(states, now),
  months: states.flatMap(({ name: channel, month }) =>
    month ? [{ channel, ...month, isShort: isShort(month) }] : [],
  ),
})

/** Does a message or a tap come from a chat with one person alone? */
function isPrivate(update: Incoming['update']): boolean {
  const { message, edited_message: edited, callback_query: tap } = update as Partial<Update>
  return (message ?? edited ?? tap?.message)?.chat.type === 'private'
}
