import { randomBytes, randomUUID } from 'node:crypto'
import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { createAssistant } from '../bot/assistant.ts'
import { strangerMenu } from '../bot/command-menu.ts'
import { createWeb } from '../channels/web.ts'
import type { Config } from '../config.ts'
import { createLibrary } from '../knowledge/library.ts'
import { seedPlan } from '../knowledge/seed-plan.ts'
import { createFlood } from '../messaging/flood.ts'
import { createControl } from '../server/control.ts'
import { createImportCriteria } from '../server/import-criteria.ts'
import { createImport } from '../server/import.ts'
import { createRemindCommand } from '../server/remind.ts'
import { createSeed } from '../server/seed.ts'
import { createTalk } from '../server/talk.ts'
import { createUploads } from '../server/uploads.ts'
import { createAttachments } from '../storage/attachments.ts'
import { createBackup } from '../storage/backup.ts'
import { readDeliveries } from '../storage/broadcast-deliveries.ts'
import { createBulkHold } from '../storage/bulk-hold.ts'
import { createDumps } from '../storage/dumps.ts'
import { createFiles } from '../storage/files.ts'
import { createLinkMany } from '../storage/link-many.ts'
import { openDatabase } from '../storage/open.ts'
import { readReminderLines } from '../storage/reminder-lines.ts'
import { createReplies } from '../storage/replies.ts'
import { seedCriteria } from '../storage/seed-criteria.ts'
import { seedLists } from '../storage/seeded.ts'
import { createSettings } from '../storage/settings.ts'
import { adoptTimezone } from '../storage/timezone.ts'
import { yearOf } from '../text/days.ts'
import { locales, type Texts } from '../text/texts.ts'
import { seedDemo } from './demo.ts'
import { createRedactor, type Redactor } from './hide-secrets.ts'
import { createPlatforms, publicBase } from './platforms.ts'

export type Clock = { now(): Date }
export type Services = Awaited<ReturnType<typeof openServices>>

/** Opens all that is behind the bot and starts it working; the doors are opened by others. */
export async function openServices({ config, texts, clock, log, ...options }: Options) {
  const { redactor = createRedactor(config) } = options
  const { timezone, defaultLocale, folder } = config
  // Whoever else uses this machine has no business in here.
  await mkdir(folder, { recursive: true, mode: 0o700 })
  // One that was made by hand may be open to all; one that belongs to somebody else stays theirs.
  await chmod(folder, 0o700).catch(() => undefined)
  const database = await openDatabase(
    config.databaseUrl === undefined
      ? { folder: join(folder, 'pg'), dumps: join(folder, 'dumps'), now: () => clock.now() }
      : { url: config.databaseUrl },
  )
  const held = await createBulkHold(database).current()
  if (held) log.error(held, 'The data is an older copy: reminders and broadcasts wait for an admin')
  const dumps = database.embedded ? createDumps(database, join(folder, 'dumps')) : undefined
  const files = createFiles(join(folder, 'files'))
  const channel = createWeb()
  const linkSecret = await createSettings(database).getOrCreate('link-secret', () =>
    randomBytes(32).toString('hex'),
  )
  redactor.learn(linkSecret)
  const platforms = createPlatforms({
    config,
    texts,
    clock,
    files,
    attachments: createAttachments(database),
    linkSecret,
    hide: redactor.hide,
    menus: Object.fromEntries(
      (['default', ...locales] as const).map((language) => [
        language,
        strangerMenu({ texts, locale: language === 'default' ? defaultLocale : language }),
      ]),
    ),
  })
  const inviteLink = (code: string) => platforms.telegram?.linkFor(code)
  const base = publicBase(config)
  const uploads = base === undefined ? undefined : createUploads({ secret: linkSecret, base })
  const assistant = createAssistant({
    database,
    files,
    channels: [channel, ...Object.values(platforms)],
    inviteLink,
    uploadLink: (upload) => uploads?.sign(upload),
    groupHint: (name) =>
      name === 'zalo' ? platforms.zalo?.account() : platforms.telegram?.linkFor(),
    bulkRates: { telegram: config.bulkRate, zalo: config.zaloBulkRate },
    approvalAbove: config.broadcastApprovalAbove,
    dumps,
    texts,
    clock,
    timezone,
    defaultLocale,
    log,
    hide: redactor.hide,
    // Where nobody is real, everything may be tried as fast as one likes.
    ...(config.demo ? {} : { flood: createFlood() }),
  })
  const { storage, messaging } = assistant

  await seedLists(database)
  await seedPlan(database, clock.now())
  await seedCriteria(database, clock.now())
  await adoptTimezone(database, timezone, clock.now())
  const year = yearOf(clock.now(), timezone)
  // All or nothing: a first start that is killed half-way must not make the people twice.
  if (config.demo) await database.transaction(() => seedDemo(storage, clock.now(), year))
  await assistant.start()

  const talk = createTalk({
    channel,
    inbox: messaging.inbox,
    files,
    takesText: assistant.takesText,
    replies: createReplies(database),
    clock,
    makeId: randomUUID,
  })
  const seed = config.isRehearsal
    ? createSeed({ ...storage, linkMany: createLinkMany(database), clock })
    : undefined
  const library = createLibrary({
    documents: storage.documents,
    knownAnswers: { all: () => Promise.resolve([]) },
    afterCommit: (step) => {
      database.afterCommit(step)
    },
  })
  const importing = createImport({
    ...storage,
    ...{ database, files, intake: assistant.intake, texts, timezone, clock },
    locale: defaultLocale,
  })
  const importingCriteria = createImportCriteria({
    ...storage,
    ...{ database, files, criteriaIntake: assistant.criteriaIntake, texts, timezone, clock },
    locale: defaultLocale,
  })
  const remind = createRemindCommand({
    ...storage,
    reminding: assistant.reminding,
    clock,
    timezone,
    isDemo: config.demo,
  })
  return {
    database,
    files,
    channel,
    platforms,
    linkSecret,
    uploads,
    assistant,
    control: createControl({
      ...storage,
      ...{
        importing,
        importingCriteria,
        inviteLink,
        seed,
        library,
        remind,
        talk,
        clock,
        timezone,
        log,
      },
      ledger: (unitCode) => readReminderLines(database, unitCode),
      deliveries: (number) => readDeliveries(database, number),
      backup: createBackup(database, {
        files: join(folder, 'files'),
        spool: join(folder, 'dumps'),
      }),
    }),
    /** What is in hand is finished, the rest stays stored; the bot leaves a dump behind. */
    async close({ withDump = false }: { withDump?: boolean } = {}) {
      await assistant.stop()
      if (withDump) {
        await dumps?.make(clock.now()).catch((err: unknown) => {
          log.error({ err }, 'The database could not be dumped; the older dumps are still there')
        })
      }
      await database.close()
    },
  }
}

type Options = {
  config: Config
  texts: Texts
  clock: Clock
  log: Logger
  redactor?: Redactor
}
