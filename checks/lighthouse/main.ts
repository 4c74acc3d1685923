/** `npm run lighthouse`: points of a requester's pages in the production build, the median of three; fails below the least. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { startLocal } from '#local/start-local';
import { buildPages } from '#support/browser/build-pages';
import { chromiumFlags, findChromium } from '#support/browser/find-chromium';
import { apiClient } from '#support/local/api-client';
import type { Verdict } from './judge.ts';
import { judge } from './judge.ts';
import { medianOf } from './median-of.ts';
import { planOf } from './plan.ts';

/** Functions live in UTC, as in Lambda. */
process.env['TZ'] = 'UTC';
const visits = 3;

const dir = mkdtempSync(join(tmpdir(), 'sportello-lighthouse-'));
const web = buildPages();
const system = await startLocal({ tenant: 'demo', port: 0, inMemory: true, dir, web, demo: true, throttled: false });
const browser = await puppeteer.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
try {
  const marco = await apiClient(system, 'marco');
  const { items } = (await marco.get('/v1/tickets?requester=me&order=updated&limit=1')).body as {
    readonly items: readonly { readonly number: string }[];
  };
  for (const judging of planOf(items[0]?.number ?? '')) {
    const verdicts: Verdict[] = [];
    for (let visit = 0; visit < visits; visit += 1) verdicts.push(await judge(browser, system.url, judging));
    const points = medianOf(verdicts.map((verdict) => verdict.points));
    const below = Object.entries(judging.least).filter(([category, least]) => (points[category] ?? 0) < least);
    const words = Object.entries(points).map(([category, value]) => `${category} ${value}`);
    console.log(
      `${below.length > 0 ? 'FAIL' : 'ok  '} ${judging.preset.padEnd(8)}${judging.page.padEnd(8)}${words.join('  ')}`,
    );
    if (below.length === 0) continue;
    process.exitCode = 1;
    console.log(`     at least ${below.map(([category, least]) => `${category} ${least}`).join(', ')}`);
    for (const fault of new Set(verdicts.flatMap(({ faults }) => faults))) console.log(`     ${fault}`);
  }
} finally {
  await browser.close();
  await system.stop();
  rmSync(dir, { recursive: true, force: true });
}
