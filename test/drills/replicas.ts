import { openDatabase } from '../../src/storage/open.ts'
import { defineDrill } from './drill.ts'
import { withPlace } from './kill-place.ts'
import { replicasDrill } from './replicas-drill.ts'

export const replicas = defineDrill({
  about: 'two replicas that both get every update and both remind; needs a server',
  numbers: { chats: 50, deeds: 12, crashes: 3, sweeps: 190 },
  run: (numbers, { server, seed }) =>
    withPlace(server, async ({ databaseUrl: url }) => {
      if (url === undefined) throw new Error('Replicas share a server: name it, --database-url …')
      const open = () => openDatabase({ url })
      const { wrong, ...figures } = await replicasDrill({ open, ...numbers, seed })
      return { figures, wrong }
    }),
})
