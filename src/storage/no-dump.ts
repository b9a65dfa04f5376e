/** A database does not open, and no dump does in its place: nothing was changed. */
export class NoDump extends Error {
  readonly folder: string
  readonly reason: string

  constructor(folder: string, reason: string, cause?: unknown) {
    super(`The database in ${folder} does not open (${reason}), and there is no dump that does`, {
      cause,
    })
    this.name = 'NoDump'
    this.folder = folder
    this.reason = reason
  }
}
