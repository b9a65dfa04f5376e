import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

/** Where chromium is; `CHROMIUM` names another place than Debian's. */
export const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

export const hasChromium = existsSync(chromiumPath)

/** The name of a browser suite; it says so when there is no browser to run it in. */
export const inBrowser = (name: string) =>
  hasChromium ? name : `${name} (skipped: no chromium at ${chromiumPath}, see CHROMIUM)`

export const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
}

export const desktop = { viewport: { width: 1280, height: 800 } }

type WithPage = (
  options: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
) => Promise<void>

/**
 * One browser for all tests of a suite; what it gives back lends each of them a page of its own,
 * and fails when the page itself complained about anything.
 */
export function useBrowser(): WithPage {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath, args: switches })
  })
  afterAll(() => browser?.close())

  return async (options, work) => {
    const context = await browser?.newContext({ locale: 'vi-VN', ...options })
    if (!context) throw new Error('The browser is not open yet: ask for pages inside of tests')
    try {
      const page = await context.newPage()
      const complaints = complaintsOf(page)
      await work(page)
      if (complaints.length > 0) throw new Error(`The page complained: ${complaints.join('; ')}`)
    } finally {
      await context.close()
    }
  }
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => {
    // What the network said is the business of the test, not a fault of the page.
    const isFault = line.type() === 'error' && !line.text().startsWith('Failed to load resource')
    if (isFault) complaints.push(line.text())
  })
  return complaints
}

const switches = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
