import type { Database } from './database.ts'

export type Settings = ReturnType<typeof createSettings>

/** What this installation remembers about itself. */
export function createSettings(database: Database) {
  const get = async (key: string): Promise<string | undefined> =>
    (await database.current().setting.findUnique({ where: { key } }))?.value

  return {
    /** The value of a key, if there is one. */
    get,

    /** Sets a key, in place of what it held. */
    async put(key: string, value: string): Promise<void> {
      await database
        .current()
        .setting.upsert({ where: { key }, create: { key, value }, update: { value } })
    },

    /** The value of a key; the first to ask makes it, and everybody gets the same one. */
    async getOrCreate(key: string, make: () => string): Promise<string> {
      const known = await get(key)
      if (known !== undefined) return known
      await database.current().setting.createMany({
        data: [{ key, value: make() }],
        skipDuplicates: true,
      })
      const value = await get(key)
      if (value === undefined)
        throw new Error(`The setting ${key} vanished while it was being made`)
      return value
    },
  }
}
