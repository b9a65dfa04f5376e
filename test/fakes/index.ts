export type {
  Button,
  ChatId,
  Fake,
  FakeCall,
  Held,
  PhotoHow,
  RawEvent,
  Shown,
  Who,
} from './fake.ts'
export type { Rule, What } from './trouble.ts'
export {
  createFakeTelegram,
  withFakeTelegram,
  type FakeTelegram,
  type TelegramOptions,
} from './telegram/telegram.ts'
export { createFakeZalo, withFakeZalo, type FakeZalo, type ZaloOptions } from './zalo/zalo.ts'
