import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'

/** The address that `npm start` prints once everything is open; it never comes if it dies. */
export function addressIn({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    if (!stdout) return
    createInterface(stdout).on('line', (line) => {
      const url = /http:\/\/[\w.:]+/.exec(line)?.[0]
      if (url !== undefined) resolve(url)
    })
  })
}
