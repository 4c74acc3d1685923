import { describe, expect } from 'vitest';
import { openATicket } from '#support/browser/open-a-ticket';
import { scriptWeight } from '#support/browser/script-weight';
import { settle } from '#support/browser/settle';
import { story } from '#support/browser/story';

const kilobytes = 1000;

describe('whoever opens the pages', () => {
  story('fetches at most 170 KB of script for the first page of a requester', async ({ as }) => {
    const { page, goTo } = await as('giulia');
    await goTo('/');
    await settle(page);
    const bytes = await scriptWeight(page);
    console.log(`first load of a requester: ${Math.round(bytes / kilobytes)} KB of script (gzip)`);
    expect(bytes).toBeGreaterThan(50 * kilobytes);
    expect(bytes).toBeLessThanOrEqual(170 * kilobytes);
  });

  story('fetches at most 120 KB more for all the pages of the desk', async ({ as }) => {
    const number = await openATicket({ subject: 'Quanto pesa' });
    const { page, goTo } = await as('giulia');
    await goTo('/');
    await settle(page);
    const requester = await scriptWeight(page);
    const sara = await as('sara');
    let desk = 0;
    for (const path of ['/desk', '/desk/queues', '/desk/list', `/desk/tickets/${number}`]) {
      await sara.goTo(path);
      await settle(sara.page);
      desk = Math.max(desk, await scriptWeight(sara.page));
    }
    console.log(`heaviest page of the desk: ${Math.round(desk / kilobytes)} KB of script (gzip)`);
    expect(desk - requester).toBeLessThanOrEqual(120 * kilobytes);
  });

  story('is told to search engines only by the page before the sign-in', async ({ as }) => {
    const { page } = await as();
    const robots = async (path: string) => (await page.request.get(path)).headers()['x-robots-tag'] ?? '';
    expect(await robots('/')).not.toContain('noindex');
    for (const path of ['/tickets', '/tickets/2026-000001', '/new', '/preferences', '/desk', '/desk/list', '/callback'])
      expect(await robots(path), path).toContain('noindex');
  });

  story('is protected by headers on every page', async ({ as }) => {
    const { page } = await as();
    for (const path of ['/', '/tickets', '/desk', '/nowhere', '/config.json', '/theme.js']) {
      const headers = (await page.request.get(path)).headers();
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['referrer-policy'], path).toBeTruthy();
      const policy = headers['content-security-policy'] ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).toContain("script-src 'self'");
      expect(policy, path).toContain("frame-ancestors 'none'");
      expect(policy, path).not.toMatch(/unsafe-(inline|eval)/);
    }
  });

  story('sees a fault in a script or a refusal of the policy fail these stories', async ({ as }) => {
    const { page, faults } = await as();
    await page.goto('/start');
    await page.evaluate(() => {
      console.error('nobody would see this');
      const inline = document.createElement('script');
      inline.textContent = 'window.hit = true';
      document.body.append(inline);
      setTimeout(() => {
        throw new Error('nor this');
      });
    });
    await expect.poll(() => faults.found().length).toBeGreaterThanOrEqual(3);
    for (const fault of ['nobody would see this', 'Content Security Policy', 'nor this'])
      expect(faults.found().join('\n')).toContain(fault);
    faults.expect(/nobody would see|Content Security Policy|nor this/);
  });
});
