import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { hostileFacts } from '#support/security/hostile-facts';
import { hostileMessages } from '#support/security/hostile-messages';
import { hostileTexts } from '#support/security/hostile-texts';
import { renderMail } from '#templates/render-mail';
import { MarkdownText } from '#web/ui/markdown-text.tsx';

const browser = await chromium.connect(inject('browser'));
const context = await browser.newContext();
const happened: string[] = [];
await context.route('**', (route) => {
  happened.push(`asked for ${route.request().url()}`);
  return route.abort();
});
const page = await context.newPage();
page.on('dialog', (dialog) => {
  happened.push(`ran ${dialog.message()}`);
  return dialog.dismiss();
});
afterAll(() => context.close());

/** What happens while a browser shows a page and its reader does nothing. */
const show = async (html: string): Promise<readonly string[]> => {
  happened.length = 0;
  await page.setContent(html);
  await settled(page);
  return [...happened];
};
const settled = (shown: Page) => shown.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));

const families = [...new Set(hostileTexts.map(([family]) => family))];
const ofFamily = (family: string) => hostileTexts.filter(([one]) => one === family).map(([, text]) => text);
const messages = (evil: string): string =>
  hostileMessages(evil)
    .map((text) => renderToStaticMarkup(createElement(MarkdownText, { text })))
    .join('');

describe('XSS-CORPUS (FAULTS 1.8): a person whose browser shows a hostile text', () => {
  it('would have it run and fetch if it stood there as it is', async () => {
    expect(await show('<img src=https://evil.example/x onerror=alert(1)>')).toEqual([
      'asked for https://evil.example/x',
      'ran 1',
    ]);
  });

  it.each(families)('in a mail sees it and nothing happens: %s', async (family) => {
    for (const evil of ofFamily(family)) {
      expect(await show(renderMail('public-reply', hostileFacts(evil)).html), evil).toEqual([]);
    }
  });

  it.each(families)('in a message sees it and nothing happens: %s', async (family) => {
    for (const evil of ofFamily(family)) {
      expect(await show(`<!doctype html><main>${messages(evil)}</main>`), evil).toEqual([]);
    }
  });
});
