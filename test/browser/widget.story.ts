import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { descriptionOf, headingOf } from '#support/browser/answer-questions';
import { findBarriers } from '#support/browser/find-barriers';
import { story } from '#support/browser/story';

const policy = `default-src 'none'; script-src ${inject('product')}`;
const tag = `<script src="${inject('product')}/widget.js" data-area="enrolment" data-subarea="first_enrolment"
  data-type="anomaly" data-subtype="software"></script>`;

/** A page of somebody else, with a strict policy of its own and a style that would spoil any link. */
const other = createServer(({ url }, response) => {
  if (url?.startsWith('/favicon')) return response.writeHead(204).end();
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
  return response.end(`<!doctype html><html lang="it"><title>Tasse</title><main><h1>Tasse</h1>${tag}</main></html>`);
});

beforeAll(() => new Promise<void>((done) => other.listen(0, '127.0.0.1', () => done())));
afterAll(() => new Promise<void>((done) => other.close(() => done())));

describe('a requester on a page of the university', () => {
  story('asks for help by its link, and the ticket knows where from', async ({ as }) => {
    const visit = await as('giulia');
    const { page, context } = visit;
    const { port } = other.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/tasse?matricola=12345`);
    const link = page.getByRole('link', { name: 'Chiedi assistenza' });
    const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await headingOf({ ...visit, page: opened }, 'details').waitFor();
    const description = await descriptionOf({ ...visit, page: opened }).inputValue();
    expect(description).toContain(`http://127.0.0.1:${port}/tasse`);
    expect(description).not.toContain('12345');
    expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0]);
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    expect(await opened.evaluate(() => document.referrer)).not.toContain(`:${port}/tasse?`);
    expect(await findBarriers(page)).toEqual([]);
  });
});
