import { withPlace } from './kill-place.ts'
import { defineDrill } from './drill.ts'
import { killDrill } from './kill.ts'

export const inbox = defineDrill({
  about: 'kills inbox, worker and sender while people write, and counts what each was shown',
  numbers: { kills: 30, chats: 6 },
  run: ({ kills, chats }, { server, seed }) =>
    withPlace(server, async ({ folder, databaseUrl }) => {
      const where = databaseUrl === undefined ? { folder } : { url: databaseUrl }
      const { wrong, ...figures } = await killDrill({ where, kills, chats, seed })
      return { figures, wrong }
    }),
})
