import type { BroadcastFacts } from '../../src/storage/broadcast-rows.ts'
import type { Play } from './play.ts'

/** Lê An sends something to the people of Ia Ly. */
export const sends = (facts: Partial<BroadcastFacts>) => async (play: Play) => {
  const { storage, broadcasting } = play.assistant
  const tx = play.database.current()
  const author = await tx.person.findFirstOrThrow({ where: { name: 'Lê An' } })
  const unit = await storage.units.byCode('23734')
  const { now } = play
  const broadcast = await storage.broadcasts.create({
    contents: { vi: 'Mời {tên} họp *8 giờ* thứ Sáu.', files: [] },
    audience: { to: [{ by: 'units', unitIds: [unit?.id ?? ''] }], except: [], roles: [] },
    ...facts,
    ...{ createdById: author.id, now },
  })
  await broadcasting.start(broadcast, { personId: author.id, now })
  await play.idle()
}
