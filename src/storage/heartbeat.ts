import type { Settings } from './settings.ts'

const key = 'last-beat'

/** When the bot was alive last, whichever replica it was: so a start knows how long nobody was. */
export function createHeartbeat(settings: Pick<Settings, 'get' | 'put'>) {
  return {
    /** The last sign of life; undefined before the first one. */
    async last(): Promise<Date | undefined> {
      const kept = await settings.get(key)
      return kept === undefined ? undefined : new Date(kept)
    },
    beat: (now: Date): Promise<void> => settings.put(key, now.toISOString()),
  }
}
