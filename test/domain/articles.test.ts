import { expect, test } from 'vitest'
import { readArticleLink } from '../../src/domain/articles.ts'

test.each([
  ['https://baogialai.com.vn/to-tu-quan', 'https://baogialai.com.vn/to-tu-quan'],
  [' HTTP://BaoGiaLai.com.vn/Bai-1.html ', 'http://baogialai.com.vn/Bai-1.html'],
  ['https://a.vn/x?id=7&utm_source=zalo&fbclid=abc#top', 'https://a.vn/x?id=7'],
  ['https://báo.vn/bài', 'https://xn--bo-mia.vn/b%C3%A0i'],
])('%s is kept as %s', (text, link) => {
  expect(readArticleLink(text)).toBe(link)
})

test.each([
  'baogialai.com.vn/to-tu-quan',
  'báo Gia Lai số 12',
  'https://',
  'https:///bai',
  'https://localhost/x',
  'https://127.0.0.1/x',
  'https://[::1]/x',
  'https://user:pass@a.vn/x',
  'https://a.vn/một bài',
  'javascript:alert(1)//https://a.vn',
  'ftp://a.vn/x',
  'data:text/html,https://a.vn',
])('%s is no address of an article', (text) => {
  expect(readArticleLink(text)).toBeUndefined()
})
