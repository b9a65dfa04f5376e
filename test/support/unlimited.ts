/** What `node` is told to run the bot from its sources, with nobody turned away for haste. */
export const unlimited = [
  ...['--import', 'tsx', '--import', './test/support/no-flood-limit.ts'],
  'src/main.ts',
]
