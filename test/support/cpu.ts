import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Milliseconds that a process has computed so far, to ten. */
export function cpuMsOf(child: ChildProcess | undefined): number {
  const [, rest = ''] = readFileSync(`/proc/${child?.pid ?? 0}/stat`, 'utf8').split(') ')
  const fields = rest.split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}
