import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

/** Before all tests: those that run what `npm start` runs shall not meet an older one. */
export default function bundle(): void {
  execFileSync('npm', ['run', 'build'], { cwd: resolve(import.meta.dirname, '../..') })
}
