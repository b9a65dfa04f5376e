import { lastGoodDay } from '../domain/duties.ts'
import type { Reason, Telling } from '../domain/reminders.ts'
import { closingOf } from '../domain/steps.ts'
import { formOf } from '../forms/catalog/catalog.ts'
import { progressOf } from '../forms/engine.ts'
import { chatIdOf } from '../messaging/channel.ts'
import type {
  OwedReport,
  ReminderAccount,
  ReminderPeople,
  ReminderPerson,
} from '../storage/reminder-people.ts'
import type { NewReminderMessage } from '../storage/reminder-record.ts'
import { dayOf } from '../text/days.ts'
import { groupBy } from '../text/group-by.ts'
import { remembered } from '../text/remembered.ts'
import { chooseAccount, type Platforms } from './accounts.ts'
import type { ReminderOutgoing, ReminderPorts } from './ports.ts'
import { reminderButtons } from './reminder-buttons.ts'
import { movedText, reminderText, type ReminderItem } from './reminder-text.ts'

/** One message as it was decided: who hears what, where, and for which steps. */
export type Told = {
  personId: string
  obligationIds: string[]
  name: string
  units: string[]
  channel: string | undefined
  steps: string[]
  text: string
}

type Prepared = {
  message: NewReminderMessage
  told: Told
  /** The message for the outbox; none where there is no chat to send it to. */
  send: (dedupe: string) => ReminderOutgoing | undefined
}

/** Turns decisions into messages: the words, the chat, how long it is of use. */
export function createMessages(
  ports: Pick<ReminderPorts, 'texts' | 'timezone' | 'defaultLocale'>,
  look: { now: Date; platforms: Platforms; clock?: Date; people: ReminderPeople },
) {
  const { texts, timezone, defaultLocale } = ports
  const { now, platforms, clock, people } = look
  const { reports } = people
  const persons = new Map(people.people.map((each) => [each.personId, each]))
  const drafts = draftsBy(people)

  const reportOf = (id: string): OwedReport => {
    const report = reports.get(id)
    if (!report) throw new Error(`The obligation ${id} was decided on and is not in the situation`)
    return report
  }
  // What is the same for many is worked out once: most share a deadline, a language and the day.
  const lastDayAt = remembered((dueAt: number) => lastGoodDay({ dueAt: new Date(dueAt) }, timezone))
  const lastDayOf = (id: string) => lastDayAt(Number(reportOf(id).dueAt))
  const today = dayOf(now, timezone)
  const closing = closingOf(now, timezone)
  const isLate = (id: string) => reportOf(id).dueAt <= now

  const idsOf = (telling: Telling, person: ReminderPerson): string[] => {
    const named = new Set(telling.reasons.map(({ obligationId }) => obligationId))
    if (telling.kind === 'moved') return [...named]
    // The whole of what they owe, in one message; a leader hears only of what is late.
    return person.owes
      .filter(({ obligationId: id, as }) => {
        const isOpen = reportOf(id).opensAt <= now
        return named.has(id) || (isOpen && (as === 'officer' || isLate(id)))
      })
      .map(({ obligationId }) => obligationId)
      .sort((a, b) => Number(reportOf(a).dueAt) - Number(reportOf(b).dueAt))
  }

  const itemOf = (id: string, telling: Telling, person: ReminderPerson): ReminderItem => {
    const { title, label, unitName: unit, dueAt, basis, clause } = reportOf(id)
    const isMoved = telling.reasons.some(
      ({ obligationId, step }) => obligationId === id && step === 'moved',
    )
    return {
      title: `${title} ${label}`,
      unit,
      dueAt,
      basis,
      clause,
      progress: drafts(id, person.personId),
      movedFrom: isMoved ? people.told.get(id)?.get(person.personId)?.lastDay : undefined,
      isForLeader: person.owes.find((each) => each.obligationId === id)?.as === 'leader',
    }
  }

  return {
    lastDayOf,

    /** The earlier its deadline, the sooner a message is written down. */
    urgency: ({ reasons }: Telling) =>
      Math.min(...reasons.map(({ obligationId }) => Number(reportOf(obligationId).dueAt))),

    prepare(telling: Telling): Prepared | undefined {
      const person = persons.get(telling.personId ?? '')
      if (!person) return undefined
      const ids = idsOf(telling, person)
      const isUrgent = ids.some((id) => isLate(id) || lastDayOf(id) === today)
      const account = chooseAccount(person.accounts, platforms, { isUrgent })
      const locale = account?.locale ?? defaultLocale
      const items = ids.map((id) => itemOf(id, telling, person))
      const words = { texts, locale, now, timezone }
      const text = telling.kind === 'moved' ? movedText(items, words) : reminderText(items, words)
      const lineOf = (obligationId: string, step: Reason['step'] | 'also') => ({
        obligationId,
        personId: person.personId,
        step: String(step),
        lastDay: lastDayOf(obligationId),
      })
      const because = telling.reasons.map(({ obligationId, step }) => lineOf(obligationId, step))
      // What is only told along stands in the ledger too: it may stop being true before it leaves.
      const named = new Set(because.map(({ obligationId }) => obligationId))
      const along = ids.filter((id) => !named.has(id)).map((id) => lineOf(id, 'also'))
      const reasons = [...because, ...along]
      const kind =
        telling.kind === 'moved'
          ? `moved:${reasons.map((each) => `${each.lastDay}:${each.obligationId}`).join()}`
          : telling.kind
      return {
        message: {
          personId: person.personId,
          kind,
          text,
          channel: account?.channel,
          reasons,
          ...(account ? {} : { error: person.accounts.length > 0 ? 'month' : 'no chat' }),
        },
        told: {
          personId: person.personId,
          obligationIds: [...named],
          name: person.name,
          units: [...new Set(ids.map((id) => reportOf(id).unitCode))],
          channel: account?.channel,
          steps: because.map(({ step }) => step),
          text,
        },
        send: (dedupe) => account && outgoing({ account, dedupe, text, telling, person }),
      }
    },
  }

  function outgoing({ account, dedupe, text, telling, person }: Sending): ReminderOutgoing {
    const { key: chatKey, channel, locale = defaultLocale, isFilling } = account
    const until = telling.until < closing ? telling.until : closing
    const isOfficer = person.owes.some(({ as }) => as === 'officer')
    return {
      channel,
      chatKey,
      dedupe,
      lane: 'reminder',
      kind: 'reminder',
      method: 'sendMessage',
      payload: {
        chat_id: chatIdOf(chatKey),
        text,
        reply_markup: reminderButtons({ texts, locale, isOfficer, isFilling }),
      },
      now,
      ...(clock ? atTheClock({ now, until, clock }) : { notAfter: until }),
    }
  }
}

type Sending = {
  account: ReminderAccount
  dedupe: string
  text: string
  telling: Telling
  person: ReminderPerson
}

/** A look at another moment sends at once, and for as long as it would have held then. */
function atTheClock({ now, until, clock }: { now: Date; until: Date; clock: Date }) {
  const holdsMs = Math.max(anHour, until.getTime() - now.getTime())
  return { notBefore: clock, notAfter: new Date(clock.getTime() + holdsMs) }
}

const anHour = 60 * 60 * 1000

/** How far a report is: the person's own draft, or else the furthest of the unit. */
function draftsBy({ drafts }: ReminderPeople) {
  const byObligation = groupBy(drafts, ({ obligationId }) => obligationId)
  return (obligationId: string, personId: string) => {
    const all = byObligation.get(obligationId) ?? []
    const own = all.filter((draft) => draft.personId === personId)
    return (own.length > 0 ? own : all)
      .flatMap(({ formId, state }) => {
        const form = formOf(formId)
        return form ? [progressOf(form, state)] : []
      })
      .toSorted((a, b) => b.done - a.done)[0]
  }
}
