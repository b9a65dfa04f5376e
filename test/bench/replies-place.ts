import type { UserFromGetMe } from 'grammy/types'

/** What every bot of the bench is started with, and what its platform expects. */
export type BotPlace = { apiRoot: string; folder: string; databaseUrl: string | undefined }

export const token = '7000001:bench'
export const secret = 'bench-secret-bench-secret-bench-secret'
export const secretHeader = 'x-telegram-bot-api-secret-token'
export const webhookPath = '/telegram/webhook'

/** What grammY would ask the platform at its start. */
export const botInfo = {
  id: 7_000_001,
  is_bot: true,
  first_name: 'Bench',
  username: 'bench_bot',
} as UserFromGetMe
