/** What `node` is told to run the bot as `npm start` does, with nobody turned away for haste. */
export const unlimited = [
  ...['--import', 'tsx', '--import', './test/support/no-flood-limit.ts'],
  'src/main.ts',
]
