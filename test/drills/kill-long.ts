// The long form of the drill: npx tsx test/drills/kill-long.ts <kills> <folder or postgresql://…>
import { killDrill } from './kill.ts'

const [kills = '30', place = ''] = process.argv.slice(2)
const where = place.startsWith('postgres') ? { url: place } : { folder: place }
if (!place) throw new Error('Name a folder or the address of an empty database to work in')
const figures = await killDrill({ where, kills: Number(kills) })
console.log(JSON.stringify(figures, null, 2))
process.exitCode = figures.wrong.length > 0 ? 1 : 0
