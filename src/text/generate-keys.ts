// Run by `npm run keys`: writes keys.ts anew from the Vietnamese texts.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keysSource } from './keys-source.ts'

const root = join(import.meta.dirname, '../..')
writeFileSync(join(root, 'src/text/keys.ts'), await keysSource(join(root, 'locales/vi')))
