import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { KNOWN_LINE, plainLines, sysdiagnose, zipped } from '../../logs/archives'
import { SITE } from '../site'

const PLACES = {
  hosted: '/log/',
  'from a disk': `${pathToFileURL(SITE).href}/log/index.html`,
}

/** Drops a file on the page, as a hand would. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([file, text]) => {
      const transfer = new DataTransfer()
      const content = Uint8Array.from(atob(text as string), (char) => char.charCodeAt(0))
      transfer.items.add(new File([content], file as string))
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }))
    },
    [name, Buffer.from(bytes).toString('base64')],
  )
}

/** Drops a folder of this machine, which no script of a page can make. */
async function dropFolder(page: Page, folder: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [folder], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data })
}

for (const [place, address] of Object.entries(PLACES)) {
  test.describe(place, () => {
    const faults: string[] = []
    test.beforeEach(async ({ page }) => {
      faults.length = 0
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      page.on('pageerror', (error) => faults.push(error.message))
      await page.goto(address)
      await expect(page.getByRole('button', { name: 'Read', exact: true })).toBeVisible()
    })

    test('a dropped sysdiagnose is read, and the page says what it read and what not', async ({
      page,
    }) => {
      await drop(page, 'sysdiagnose_2026.tar.gz', await sysdiagnose())
      await expect(page.getByRole('status').first()).toContainText('1 symptom in 1 line')
      const row = page.locator('ol.list > li').first()
      await expect(row).toContainText('too many open files')
      await expect(page.getByRole('region', { name: 'Excerpt' })).toContainText('wifi_2026.log')
      await expect(page.locator('.hit .no')).toHaveText('51')
      await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible()
      await expect(page.getByText('5 files were read')).toBeVisible()
      await expect(page.getByText(/not read: a binary property list/)).toBeVisible()
      await expect(page.locator('pre')).toContainText(
        /^log show --archive 'sysdiagnose\S+\/system_logs\.logarchive' --info --style compact > /,
      )
      await expect(page.locator('main ul.list > li')).toContainText(['-1009'])
      expect(faults).toEqual([])
    })

    test('a zip archive is read', async ({ page }) => {
      await drop(page, 'logs.zip', zipped())
      await expect(page.getByRole('status').first()).toContainText('1 symptom in 1 line')
      expect(faults).toEqual([])
    })

    test('a dropped folder is read with the folders in it', async ({ page }, info) => {
      const folder = info.outputPath('from a phone')
      mkdirSync(join(folder, 'WiFi'), { recursive: true })
      writeFileSync(join(folder, 'notes.txt'), plainLines(3))
      writeFileSync(join(folder, 'WiFi', 'wifi.log'), KNOWN_LINE)
      await dropFolder(page, folder)
      await expect(page.getByRole('status').first()).toContainText('1 symptom in 1 line')
      await expect(page.getByRole('region', { name: 'Excerpt' })).toContainText(
        'from a phone/WiFi/wifi.log',
      )
      expect(faults).toEqual([])
    })

    test('a broken archive ends in a message, with what was read before', async ({ page }) => {
      const whole = await sysdiagnose({
        'a.log': new TextEncoder().encode(`${KNOWN_LINE}\n`),
        'b.log': new TextEncoder().encode(
          Array.from({ length: 9000 }, (_, n) => `${n * 7919} tick`).join('\n'),
        ),
      })
      await drop(page, 'broken.tar.gz', whole.subarray(0, whole.length - 4000))
      await expect(page.getByText('The archive is broken or incomplete.')).toBeVisible()
      await expect(page.locator('ol.list > li').first()).toContainText('too many open files')
    })

    test('reading can be canceled, and another log is read afterwards', async ({ page }) => {
      await page.evaluate(
        (text) => {
          const transfer = new DataTransfer()
          const parts = Array.from({ length: 3000 }, () => text)
          transfer.items.add(new File(parts, 'big.log'))
          document.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }))
        },
        `${plainLines(2000)}\n`,
      )
      await expect(page.getByRole('progressbar')).toBeVisible()
      await expect(page.getByRole('status').first()).toContainText(/Reading … \d+ % \(big\.log\)/)
      await page.getByRole('button', { name: 'Cancel' }).click()
      await expect(page.getByRole('status').first()).toHaveText('Canceled.')
      await expect(page.getByRole('progressbar')).toBeHidden()
      await drop(page, 'small.log', new TextEncoder().encode(`${KNOWN_LINE}\n`))
      await expect(page.getByRole('status').first()).toContainText('1 symptom in 1 line')
    })
  })
}

test('several files and what is masked in them can be seen', async ({ page }) => {
  await page.goto('/log/')
  const body = (text: string) => ({ mimeType: 'text/plain', buffer: Buffer.from(text) })
  await page.getByLabel('Open a file').setInputFiles([
    { name: 'a.log', ...body(`x\n${KNOWN_LINE} from 192.0.2.7\n`) },
    { name: 'b.log', ...body('y\n') },
  ])
  const excerpt = page.getByRole('region', { name: 'Excerpt' })
  await expect(excerpt).toContainText('192.0.2.7')
  await page.getByRole('button', { name: 'Show what is masked' }).click()
  await expect(excerpt).not.toContainText('192.0.2.7')
  await expect(excerpt.locator('mark')).toHaveText('<ip>')
})

test('the report is saved as Markdown, redacted', async ({ page }) => {
  await page.goto('/log/')
  await page.getByRole('textbox', { name: 'Log text' }).fill(`x\n${KNOWN_LINE} from 192.0.2.7`)
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save report' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('log-report.md')
  const stream = await download.createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  expect(text).toContain('# Log report')
  expect(text).toContain('Failed to create socket: Too many open files from <ip>')
  expect(text).toMatch(/- Line 2, 2026-11-03 09:41:02\.118: Signature `/)
})
