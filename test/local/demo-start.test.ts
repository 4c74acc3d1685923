import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalSystem } from '#local/control/local-system';
import { startLocal } from '#local/start-local';
import { apiClient } from '#support/local/api-client';
import { opening } from '#support/local/tell-story';
import { madeUpPages } from '#support/made-up-pages';

const dir = mkdtempSync(join(tmpdir(), 'sportello-demo-'));
const lines: string[] = [];
const start = () =>
  startLocal({ tenant: 'demo', port: 0, dir, web: madeUpPages(), demo: 4, progress: (line) => lines.push(line) });

let system: LocalSystem;
beforeAll(async () => {
  system = await start();
}, 120_000);
afterAll(() => system.stop());

const openTickets = async (): Promise<number> => {
  const franca = await apiClient(system, 'franca');
  const counted = await franca.get('/v1/tickets/counts');
  return Number(counted.body['open']);
};

test('whoever starts the demo finds tickets, and no mail of a past that was made up', {
  timeout: 120_000,
}, async () => {
  await system.idle();
  expect(system.inbox()).toEqual([]);
  const before = await openTickets();
  expect(before).toBeGreaterThan(4);
  expect(lines.filter((line) => line.startsWith("Writing the demo's tickets … "))).toHaveLength(1);

  const giulia = await apiClient(system, 'giulia');
  expect((await giulia.post('/v1/tickets', opening)).status).toBe(201);
  await system.idle();
  expect(
    system
      .inbox()
      .flatMap(({ to }) => to)
      .join(),
  ).toContain('giulia.conti@');

  await system.stop();
  system = await start();
  await system.idle();
  expect(lines.filter((line) => line.startsWith('Writing'))).toHaveLength(1);
  expect(await openTickets()).toBe(before + 1);
  expect(system.inbox().length).toBeLessThan(5);
});
