import type { Unit, UnitKind } from '../domain/units.ts'
import type { Database } from './database.ts'
import type { Prisma } from './generated/client.ts'
import { datesOf } from './periods.ts'

type UnitRow = Prisma.UnitGetPayload<{ include: { aliases: true } }>

export type Units = ReturnType<typeof createUnits>

/** The bodies of the movement, those of the past included. */
export function createUnits(database: Database) {
  const read = async (where: Prisma.UnitWhereInput) => {
    const rows = await database.current().unit.findMany({ where, include: { aliases: true } })
    return rows.map(toUnit).sort((a, b) => byName.compare(a.name, b.name))
  }

  return {
    /** Every unit there is or was, sorted by name. */
    all: () => read({}),

    /** The units that exist on a day ("2026-12-09"), sorted by name. */
    on: (day: string) =>
      read({
        AND: [
          { OR: [{ validFrom: null }, { validFrom: { lte: new Date(day) } }] },
          { OR: [{ validTo: null }, { validTo: { gte: new Date(day) } }] },
        ],
      }),

    /** The unit with this id. */
    byId: async (id: string): Promise<Unit | undefined> => (await read({ id }))[0],

    /** Enters whom the office telephones when nobody of the unit can be reached; null: nobody. */
    setPhone: async (id: string, phone: string | null): Promise<void> => {
      await database.current().unit.updateMany({ where: { id }, data: { phone } })
    },

    /** The unit with this code ("23734", "BTGDV"), in capitals or not. */
    byCode: async (code: string): Promise<Unit | undefined> =>
      (await read({ code: code.trim().toUpperCase() }))[0],
  }
}

/** A unit as a value. */
export const toUnit = ({ id, code, kind, name, isExample, aliases, ...dates }: UnitRow): Unit => ({
  id,
  code,
  kind: kind as UnitKind,
  name,
  ...datesOf(dates),
  isExample,
  aliases: aliases.map(({ alias }) => alias),
})

/** By code point, Đ would come after Z. */
/** Names in the order of the Vietnamese alphabet. */
export const byName = new Intl.Collator('vi', { numeric: true })
