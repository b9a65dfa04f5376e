import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pageTexts } from '../../src/server/page.ts'
import { serverWith } from './support.ts'

const folder = join(import.meta.dirname, '../../src/server/page')
const files = readdirSync(folder)
const sourceOf = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('the page', () => {
  test.each([
    ['/', 'vi', 'Viết tin nhắn'],
    ['/?lang=en', 'en', 'Write a message'],
    ['/?lang=fr', 'vi', 'Viết tin nhắn'],
  ])('%s speaks %s', async (path, language, words) => {
    const answer = await serverWith().app.request(path)
    expect(answer.headers.get('content-type')).toContain('text/html')
    const html = await answer.text()
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).toContain(words)
    expect(html).not.toContain('{{')
  })

  test('carries its settings safely in an attribute', async () => {
    const t = () => `"><script>'&`
    const { app } = serverWith({ web: { texts: { t } } })
    const html = await (await app.request('/')).text()
    expect(html).not.toContain('"><script>')
    const attribute = /data-settings="([^"]*)"/.exec(html)?.[1] ?? ''
    const settings = attribute.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    expect(JSON.parse(settings)).toMatchObject({
      locale: 'vi',
      timezone: 'Asia/Ho_Chi_Minh',
      words: { 'page-send': t() },
    })
  })

  test.each(files.filter((name) => name !== 'index.html'))('is made of %s', async (name) => {
    const answer = await serverWith().app.request(`/page/${name}`)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe(sourceOf(name))
  })

  test('has every text it names, and names every text it has', () => {
    const source = files.map(sourceOf).join('\n')
    const named = new Set(source.match(/page-[a-z]+(-[a-z]+)*(?=['}`])/g))
    const texts = new Set<string>(pageTexts)
    // Put together at run time: `page-role-${role}`.
    const families = [...source.matchAll(/`(page-(?:[a-z]+-)?)\$/g)].map(([, start = '']) => start)
    const isNamed = (key: string) =>
      named.has(key) || families.some((start) => /^[a-z]+$/.test(key.replace(start, '')))
    expect([...texts].filter((key) => !isNamed(key))).toEqual([])
    expect([...named].filter((key) => !texts.has(key))).toEqual([])
  })

  test('never makes HTML out of text', () => {
    const makers = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/
    expect(files.filter((name) => makers.test(sourceOf(name)))).toEqual([])
  })
})

describe('every text can be read, by day and by night', () => {
  const [light, dark] = ['', '@media (prefers-color-scheme: dark)'].map(coloursAfter)
  test.each([
    ['ink', 'paper'],
    ['ink', 'card'],
    ['ink', 'mine'],
    ['soft', 'paper'],
    ['soft', 'card'],
    ['soft', 'mine'],
    ['red-ink', 'card'],
    ['red-ink', 'mine'],
    ['red-ink', 'tint'],
    ['on-red', 'red'],
    ['on-red', 'red-hover'],
    ['bad', 'paper'],
    ['bad', 'card'],
    ['paper', 'ink'],
  ])('%s on %s', (front, back) => {
    const night = { ...light, ...dark }
    expect(contrast(light?.[front], light?.[back])).toBeGreaterThanOrEqual(4.5)
    expect(contrast(night[front], night[back])).toBeGreaterThanOrEqual(4.5)
  })
})

function coloursAfter(start: string): Record<string, string> {
  const css = sourceOf('chat.css')
  const block = css.slice(css.indexOf(start)).split('}')[0] ?? ''
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name = '', colour = '']) => [name, colour]),
  )
}

/** The contrast of WCAG 2: 4.5 is what AA asks of text. */
function contrast(one = '', other = ''): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const whole = colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour
  const [red = 0, green = 0, blue = 0] = (whole.match(/\w\w/g) ?? [])
    .map((pair) => Number.parseInt(pair, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
