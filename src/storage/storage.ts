import type { Database } from './database.ts'
import { takeUnreached } from './call-sheet.ts'
import { takeClosingLists } from './closing-lists.ts'
import { createArrivals } from './arrivals.ts'
import { createAttachments } from './attachments.ts'
import { createAudit } from './audit.ts'
import { createAuditLog } from './audit-log.ts'
import { createAwaitedDocuments } from './awaited-documents.ts'
import { createBroadcastAnswers } from './broadcast-answers.ts'
import { createBroadcastResults } from './broadcast-results.ts'
import { createBroadcastWatches } from './broadcast-watches.ts'
import { createBroadcastFeed } from './broadcast-feed.ts'
import { createBroadcastRecipients } from './broadcast-recipients.ts'
import { createBroadcastTimes } from './broadcast-times.ts'
import { createOwedByUnits } from './broadcast-values.ts'
import { createBroadcasts } from './broadcasts.ts'
import { createBulkHold } from './bulk-hold.ts'
import { createCriteriaSets } from './criteria-sets.ts'
import { createDaysOff } from './days-off.ts'
import { createDocuments } from './documents.ts'
import { createDrafts } from './drafts.ts'
import { createDuties } from './duties.ts'
import { createErasePerson } from './erase-person.ts'
import { createExtensions } from './extensions.ts'
import { createGroups } from './groups.ts'
import { createInvites } from './invites.ts'
import { createJobs } from './jobs.ts'
import { createModels } from './models.ts'
import { createPaperClaims } from './paper-claims.ts'
import { createObligationRecords } from './obligation-record.ts'
import { createPeriodStandings } from './period-standings.ts'
import { createPeople } from './people.ts'
import { createQuestions } from './questions.ts'
import { createRecipients } from './recipients.ts'
import { createReminderHealth } from './reminder-health.ts'
import { createReminders } from './reminders.ts'
import { createReminderWishes } from './reminder-wishes.ts'
import { createReportNews } from './report-news.ts'
import { createReports } from './reports.ts'
import { createReviews } from './reviews.ts'
import { createRulings } from './rulings.ts'
import { createScoreSheets } from './score-sheets.ts'
import { createSettings } from './settings.ts'
import { createShownButtons } from './shown-buttons.ts'
import { createTerms } from './terms.ts'
import { createTroubles } from './troubles.ts'
import { createUnits } from './units.ts'

type Options = { timezone: string; random: (bytes: number) => Uint8Array }

export type Storage = ReturnType<typeof createStorage>

/** Everything that is kept, each kind with its own verbs. */
export function createStorage(database: Database, { timezone, random }: Options) {
  const settings = createSettings(database)
  const people = createPeople(database)
  return {
    settings,
    people,
    arrive: createArrivals(database),
    units: createUnits(database),
    invites: createInvites(database, { settings, people, random }),
    duties: createDuties(database, { timezone }),
    reports: createReports(database, { timezone }),
    reviews: createReviews(database),
    daysOff: createDaysOff(database),
    rulings: createRulings(database, { timezone }),
    scoreSheets: createScoreSheets(database),
    obligations: createObligationRecords(database, { timezone }),
    recipients: createRecipients(database),
    standings: createPeriodStandings(database, { timezone }),
    groups: createGroups(database),
    documents: createDocuments(database),
    awaited: createAwaitedDocuments(database),
    drafts: createDrafts(database),
    extensions: createExtensions(database, { timezone }),
    paperClaims: createPaperClaims(database),
    reminderWishes: createReminderWishes(database),
    models: createModels(database, { timezone }),
    criteriaSets: createCriteriaSets(database),
    terms: createTerms(database),
    questions: createQuestions(database),
    attachments: createAttachments(database),
    jobs: createJobs(database),
    broadcasts: createBroadcasts(database),
    broadcastAnswers: createBroadcastAnswers(database),
    broadcastResults: createBroadcastResults(database),
    broadcastWatches: createBroadcastWatches(database),
    broadcastRecipients: createBroadcastRecipients(database, { timezone }),
    broadcastFeed: createBroadcastFeed(database),
    broadcastTimes: createBroadcastTimes(database),
    owedByUnits: createOwedByUnits(database, { timezone }),
    shownButtons: createShownButtons(database),
    audit: createAudit(database),
    auditLog: createAuditLog(database),
    troubles: createTroubles(database),
    bulkHold: createBulkHold(database),
    erasePerson: createErasePerson(database),
    reportNews: createReportNews(database),
    reminders: createReminders(database, { timezone }),
    reminderHealth: createReminderHealth(database),
    takeUnreached: (of: Parameters<typeof takeUnreached>[1]) => takeUnreached(database, of),
    takeClosingLists: (now: Date) => takeClosingLists(database, { now, timezone }),
  }
}
