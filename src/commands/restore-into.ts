import { isAnswering, socketIn } from '../server/socket.ts'
import { isDiskFull } from '../storage/disk-full.ts'
import { FolderInUse } from '../storage/lock.ts'
import { ArchiveTooNew } from '../storage/rebuild.ts'
import { restoreArchive, type Restored, type Target } from '../storage/restore.ts'
import { DamagedArchive } from '../storage/tar.ts'
import { refused, understood, type Reading } from '../text/reading.ts'

export type Restore = (
  file: string,
  how: { replace: boolean },
) => Promise<Reading<Omit<Extract<Restored, { ok: true }>, 'ok'>>>

/** Restores backups into the place that the configuration names; why not, where it can not. */
export const createRestore =
  ({ target, clock }: { target: Target; clock: { now(): Date } }): Restore =>
  async (file, { replace }) => {
    if (target.databaseUrl === undefined && (await isAnswering(socketIn(target.folder))))
      return refused('command-restore-running')
    try {
      const done = await restoreArchive(target, { file, replace, now: clock.now() })
      if (!done.ok) return refused(`command-restore-${done.why}`)
      return understood(done)
    } catch (error) {
      if (error instanceof DamagedArchive) return refused('command-restore-damaged', { file })
      if (error instanceof ArchiveTooNew) return refused('command-restore-new')
      if (error instanceof FolderInUse) return refused('command-restore-running')
      if (isDiskFull(error)) return refused('command-disk-full', { file: target.folder })
      if (isUnreadable(error, file)) return refused('command-restore-file', { file })
      throw error
    }
  }

const isUnreadable = (error: unknown, file: string) =>
  error instanceof Error && 'path' in error && error.path === file
