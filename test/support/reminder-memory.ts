import { groupBy } from '../../src/text/group-by.ts'
import { createCalendar, createHolidays, type DayOff } from '../../src/domain/calendar.ts'
import type { ReminderOutgoing, ReminderPorts } from '../../src/reminders/ports.ts'
import type { OwedReport, ReminderPeople, Told } from '../../src/storage/reminder-people.ts'
import { dayOf } from '../../src/text/days.ts'
import type { Texts } from '../../src/text/texts.ts'

export type Member = {
  personId: string
  unitId: string
  role: 'officer' | 'leader'
  from: Date
  to?: Date
}
export type Person = { id: string; hasChat: boolean; remindAt?: Date | undefined }
export type Owed = OwedReport & {
  periodId: string
  nextStepAt: Date | undefined
  /** Reported, excused, or of a unit that is no more. */
  endedAt?: Date
}
/** One line of the ledger. */
export type Line = {
  key: string
  obligationId: string
  personId: string | undefined
  step: string
  status: string
  lastDay: string
  at: Date
  messageId?: string
}
type Message = {
  id: string
  personId: string
  day: string
  kind: string
  take: number
  status: 'queued' | 'sent' | 'unreached' | 'withdrawn'
  keys: string[]
  outbox?: { status: 'waiting' | 'sent' | 'expired'; notBefore: Date; notAfter: Date }
}
/** What arrived at somebody's chat. */
export type Sent = { personId: string; kind: string; at: Date; lines: Line[] }

export type ReminderMemory = ReturnType<typeof createReminderMemory>

const timezone = 'Asia/Ho_Chi_Minh'

/** What the store keeps of reminders, in memory, as the statements of src/storage do it. */
export function createReminderMemory(
  people: Map<string, Person>,
  members: Member[],
  owed: Map<string, Owed>,
) {
  const messages = new Map<string, Message>()
  const lines = new Map<string, Line>()
  const waiting = new Map<string, ReminderOutgoing>()
  const numbers = new Map<bigint, string>()
  const sent: Sent[] = []
  let turn: object | undefined

  const linesOf = ({ id, keys }: Message) =>
    keys.flatMap((key) => lines.get(key) ?? []).filter(({ messageId }) => messageId === id)
  const queued = () => [...messages.values()].filter(({ status }) => status === 'queued')
  const isMember = ({ to }: Member, now: Date) => !to || to > now
  const keyOf = (line: Omit<Line, 'key' | 'status' | 'at'>, today: string) => {
    const key = `${line.obligationId}:${line.personId ?? ''}:${line.step}`
    if (/^-?\d+$/.test(line.step)) return key
    return line.step === 'moved' ? `${key}:${today}:${line.lastDay}` : `${key}:${today}`
  }

  function put(line: Omit<Line, 'key'>, today: string) {
    const key = keyOf(line, today)
    const known = lines.get(key)
    if (known && (known.status !== 'skipped' || line.status === 'skipped')) return
    // The latest line stands last.
    lines.delete(key)
    lines.set(key, { ...line, key })
  }

  function takeBack(stale: Message[], now: Date, isTold: (line: Line) => boolean) {
    for (const message of stale) {
      if (message.outbox?.status !== 'waiting') continue
      message.status = 'withdrawn'
      message.outbox.status = 'expired'
      for (const line of linesOf(message)) {
        lines.delete(line.key)
        const person = people.get(message.personId)
        if (person && isTold(line)) person.remindAt = now
      }
    }
  }

  return {
    people,
    members,
    owed,
    lines,
    sent,
    isMember,

    /** The ports of one replica: of several, one has its turn at a time. */
    portsOf(daysOff: DayOff[]): ReminderPorts {
      const me = {}
      return {
        platforms: () => Promise.resolve({ down: new Set<string>(), months: new Map() }),
        database: {
          async transaction(work) {
            try {
              return await work()
            } finally {
              if (turn === me) turn = undefined
            }
          },
        },
        reminders: {
          takeTurn() {
            turn ??= me
            return Promise.resolve(turn === me)
          },
          dueNow: (now, limit) =>
            Promise.resolve({
              obligationIds: [...owed.values()]
                .filter(({ nextStepAt }) => nextStepAt && nextStepAt <= now)
                .sort((a, b) => Number(a.nextStepAt) - Number(b.nextStepAt))
                .slice(0, limit)
                .map(({ obligationId }) => obligationId),
              personIds: [...people.values()]
                .filter(({ remindAt }) => remindAt && remindAt <= now)
                .slice(0, limit)
                .map(({ id }) => id),
            }),
          allOwed: (after, { now, limit }) =>
            Promise.resolve(
              [...owed.values()]
                .filter((each) => each.obligationId > after && !each.endedAt && each.opensAt <= now)
                .map(({ obligationId }) => obligationId)
                .sort()
                .slice(0, limit),
            ),
          read: (wanted, { now, today }) => Promise.resolve(read(wanted, now, today)),
          write(news, { now, today }) {
            const written = news.flatMap((message) => {
              const { personId, kind, channel } = message
              const id = `${personId}:${today}:${kind}`
              const known = messages.get(id)
              if (known && known.status !== 'withdrawn') return []
              const take = known ? known.take + 1 : 0
              const status = channel === undefined ? 'unreached' : 'queued'
              const keys = message.reasons.map((reason) => keyOf(reason, today))
              messages.set(id, { id, personId, day: today, kind, take, status, keys })
              const outcome = channel === undefined ? 'failed' : 'told'
              for (const reason of message.reasons)
                put({ ...reason, status: outcome, at: now, messageId: id }, today)
              return [{ id, dedupe: `${id}:${take}`, message }]
            })
            return Promise.resolve(written)
          },
          note(untold, { now, today }) {
            for (const line of untold) put({ ...line, at: now }, today)
            return Promise.resolve()
          },
          nameMessages(names) {
            for (const { id, outboxId } of names) {
              const outgoing = waiting.get(numbers.get(outboxId) ?? '')
              const message = messages.get(id)
              if (!message || !outgoing) continue
              const { now: notBefore, notAfter } = outgoing
              message.outbox = { status: 'waiting', notBefore, notAfter }
            }
            return Promise.resolve()
          },
          plan({ obligationIds, personIds }, { next, wait }) {
            for (const id of obligationIds) {
              const each = owed.get(id)
              if (each) each.nextStepAt = next.get(id)
            }
            for (const id of personIds) {
              const person = people.get(id)
              if (person) person.remindAt = wait.get(id)
            }
            return Promise.resolve()
          },
        },
        daysOff: { calendar: () => Promise.resolve(createCalendar(daysOff, holidays)) },
        enqueueAll(outgoing) {
          const added = new Map<string, bigint>()
          for (const each of outgoing) {
            if (waiting.has(each.dedupe)) continue
            waiting.set(each.dedupe, each)
            const number = BigInt(waiting.size)
            numbers.set(number, each.dedupe)
            added.set(each.dedupe, number)
          }
          return Promise.resolve(added)
        },
        texts,
        timezone,
        defaultLocale: 'vi',
      }
    },

    /** What waits leaves, unless it is too late for it. */
    send(now: Date) {
      for (const message of queued()) {
        const { personId, kind, outbox } = message
        if (outbox?.status !== 'waiting' || outbox.notBefore > now) continue
        outbox.status = outbox.notAfter <= now ? 'expired' : 'sent'
        if (outbox.status === 'sent')
          sent.push({ personId, kind, at: now, lines: linesOf(message) })
      }
    },

    /** Takes down what became of messages: a step that expired is untold. */
    settle(now: Date) {
      for (const message of queued()) {
        if (!message.outbox || message.outbox.status === 'waiting') continue
        if (message.outbox.status === 'sent') {
          message.status = 'sent'
          continue
        }
        message.status = 'unreached'
        for (const line of linesOf(message)) {
          lines.delete(line.key)
          const key = `${line.key}@${message.day}`
          lines.set(key, { ...line, key, status: 'failed' })
          const each = owed.get(line.obligationId)
          if (each && !each.endedAt) each.nextStepAt = now
          const person = people.get(message.personId)
          if (person && line.step === 'asked') person.remindAt = now
        }
      }
    },

    /** Takes back what is about to be said of these. */
    recall(ids: string[], now: Date) {
      const named = new Set(ids)
      const stale = queued().filter((message) =>
        linesOf(message).some(({ obligationId }) => named.has(obligationId)),
      )
      takeBack(stale, now, (line) => !named.has(line.obligationId) && line.step !== 'also')
    },

    /** Takes back what a person is about to be told. */
    recallFrom(personId: string, now: Date) {
      const stale = queued().filter((message) => message.personId === personId)
      takeBack(stale, now, () => true)
    },

    /** Has the person been reminded on this day, or is about to be? */
    hasHeard,

    /** People told on a day, for the daily check. */
    toldOn: (day: string) =>
      [...messages.values()].filter((each) => each.day === day && each.kind === 'digest').length,
  }

  function read(
    wanted: { obligationIds: string[]; personIds: string[] },
    now: Date,
    today: string,
  ) {
    const current = members.filter((member) => isMember(member, now))
    const byUnit = groupBy(current, ({ unitId }) => unitId)
    const byPerson = groupBy(current, ({ personId }) => personId)
    const units = new Set(wanted.obligationIds.map((id) => owed.get(id)?.unitId ?? ''))
    const who = new Set([
      ...[...units].flatMap((unit) => (byUnit.get(unit) ?? []).map(({ personId }) => personId)),
      ...wanted.personIds.filter((id) => byPerson.has(id)),
    ])
    for (const id of who) for (const { unitId } of byPerson.get(id) ?? []) units.add(unitId)
    const reports = new Map(
      [...owed].filter(([, { unitId, endedAt }]) => units.has(unitId) && !endedAt),
    )
    const told: ReminderPeople['told'] = new Map()
    for (const { key, obligationId, personId = '', step, status, lastDay } of lines.values()) {
      if (key.includes('@') || !reports.has(obligationId)) continue
      const of = told.get(obligationId) ?? new Map<string, Told>()
      told.set(obligationId, of)
      const own = of.get(personId) ?? { steps: new Set(), skipped: new Set(), lastDay: undefined }
      of.set(personId, own)
      if (status === 'skipped') own.skipped.add(Number(step))
      else own.steps.add(Number(step))
      if (status === 'told') own.lastDay = lastDay
    }
    const ofUnit = groupBy(reports.values(), ({ unitId }) => unitId)
    return {
      reports,
      told,
      drafts: [],
      people: [...who].sort().map((personId) => ({
        personId,
        name: personId,
        remindAt: people.get(personId)?.remindAt,
        heardToday: hasHeard(personId, today),
        accounts: people.get(personId)?.hasChat ? [accountOf(personId)] : [],
        owes: [...groupBy(byPerson.get(personId) ?? [], ({ unitId }) => unitId)].flatMap(
          ([unitId, roles]) => {
            const as = roles.some(({ role }) => role === 'officer')
              ? ('officer' as const)
              : ('leader' as const)
            const linkedAt = new Date(Math.min(...roles.map(({ from }) => Number(from))))
            return (ofUnit.get(unitId) ?? []).map(({ obligationId }) => ({
              obligationId,
              as,
              linkedAt,
            }))
          },
        ),
      })),
    }
  }

  function hasHeard(personId: string, day: string): boolean {
    const message = messages.get(`${personId}:${day}:digest`)
    return message !== undefined && message.status !== 'withdrawn'
  }
}

const accountOf = (personId: string) => ({
  key: `zalo:${personId}`,
  channel: 'zalo',
  locale: undefined,
  isFilling: false,
})

const holidays = createHolidays()

// Nobody reads these messages: their keys are enough.
const texts = { t: (_: string, key: string) => key } as unknown as Pick<Texts, 't'>

/** The day on the office's wall. */
export const today = (now: Date): string => dayOf(now, timezone)
