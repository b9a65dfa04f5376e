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
export { busiestSecond } from './busiest.ts'
export type { Rule, What } from './trouble.ts'
export { createFakeTelegram, withFakeTelegram } from './telegram/telegram.ts'
export type { FakeTelegram, TelegramOptions } from './telegram/shape.ts'
export type { FakeZalo, ZaloOptions } from './zalo/shape.ts'
export { createFakeZalo, withFakeZalo } from './zalo/zalo.ts'
