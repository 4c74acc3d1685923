import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { fileLimits } from '#contract/file-limits';
import { goOn, goToDetails, headingOf } from '#support/browser/answer-questions';
import { story } from '#support/browser/story';
import { formatFileSize } from '#web/lib/text/file-size.ts';

const file = (name: string, size = 20) => ({ name, mimeType: 'text/plain', buffer: Buffer.alloc(size, 'a') });

/** One byte more than the product takes. */
const tooBig = (): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'sportello-files-')), 'enorme.txt');
  writeFileSync(path, '');
  truncateSync(path, fileLimits.bytes + 1);
  return path;
};

describe('a requester with files', () => {
  story('adds 25 at once and goes on with the form; one more and one too big are refused in words', async ({ as }) => {
    const visit = await as('giulia');
    const { page, say } = visit;
    await goToDetails(visit);
    const input = page.locator('input[type=file]');
    await input.setInputFiles([...Array.from({ length: 24 }, (_, at) => file(`file-${at}.txt`))]);
    await input.setInputFiles(tooBig());
    await page.getByText(say('uploads.tooBig', { size: formatFileSize(fileLimits.bytes, 'it') })).waitFor();
    await page.getByRole('button', { name: `${say('uploads.remove')} enorme.txt` }).click();
    await input.setInputFiles([file('file-24.txt'), file('file-25.txt')]);
    await page.getByText(say('uploads.tooMany', { count: 25 })).waitFor();
    await goOn(visit);
    await page.getByRole('heading', { name: say('opening:checkAnswers', { count: 4 }) }).waitFor();
    await expect
      .poll(() => page.getByText(say('uploads.ready'), { exact: true }).count(), { timeout: 60_000 })
      .toBe(25);
  });

  story('sees a broken upload start again by itself', async ({ as }) => {
    const visit = await as('giulia');
    const { page, say, faults } = visit;
    faults.expect(/net::ERR_/);
    await goToDetails(visit);
    let broken = 0;
    await page.route(
      (url) => url.port !== new URL(page.url()).port,
      (route) => {
        if (route.request().method() !== 'POST' || broken >= 2) return route.fallback();
        broken += 1;
        return route.abort('connectionreset');
      },
    );
    await page.locator('input[type=file]').setInputFiles([file('strada.txt')]);
    await page.getByText(say('uploads.waiting')).waitFor();
    await page.getByText(say('uploads.ready'), { exact: true }).waitFor();
    expect(broken).toBe(2);
  });

  story('pastes a picture and drops a file anywhere on the page', async ({ as }) => {
    const visit = await as('emma', { language: 'en' });
    const { page, say } = visit;
    await goToDetails(visit);
    const address = page.url();
    await page.evaluate(() => {
      const give = (kind: 'paste' | 'drop', name: string) => {
        const data = new DataTransfer();
        data.items.add(new File(['picture'], name, { type: 'image/png' }));
        const event =
          kind === 'paste'
            ? new ClipboardEvent(kind, { clipboardData: data, bubbles: true, cancelable: true })
            : new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
      };
      give('paste', 'image.png');
      give('drop', 'dropped.png');
    });
    await page.getByText('dropped.png').first().waitFor();
    await page
      .getByText(say('uploads.pasted', { moment: '' }).trim())
      .first()
      .waitFor();
    expect(page.url()).toBe(address);
    await headingOf(visit, 'details').waitFor();
  });
});
