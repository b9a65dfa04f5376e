import { floodLimits } from '../../src/messaging/flood.ts'

// For a process whose people write faster than people can: loaded before the bot, as in
// `node --import tsx --import ./test/support/no-flood-limit.ts src/main.ts`. Everybody is counted
// as always, so what that costs is in every figure; only nobody is turned away.
Object.assign(floodLimits, { perPerson: Infinity, perMinute: Infinity })
