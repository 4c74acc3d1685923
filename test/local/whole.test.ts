import { mkdtempSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalSystem } from '#local/control/local-system';
import { startLocal } from '#local/start-local';
import { apiClient } from '#support/local/api-client';
import { opening } from '#support/local/tell-story';
import { madeUpPages } from '#support/made-up-pages';

const dir = mkdtempSync(join(tmpdir(), 'sportello-whole-'));
const failures: string[] = [];
const progress: string[] = [];
const start = () =>
  startLocal({
    tenant: 'demo',
    port: 0,
    dir,
    web: madeUpPages(),
    complain: (line) => failures.push(line),
    progress: (line) => progress.push(line),
  });

let system: LocalSystem;
beforeAll(async () => {
  system = await start();
}, 120_000);
afterAll(() => system.stop());

const control = async (method: string, path: string, body?: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${system.url}/local${path}`, { method, headers, ...(body !== undefined && { body }) });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

/** The status of a request that says it is for another host. */
const statusForHost = (host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const asked = request(`${system.url}/local/clock`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject);
    asked.end();
  });

describe('a tester of the local system', () => {
  it('moves the clock and is told the time, or what a duration is', async () => {
    const before = system.ahead();
    const { status, body } = await control('POST', '/clock', '{"advance":"PT1H"}');
    expect([status, body['aheadSeconds']]).toEqual([200, Math.round(before / 1000) + 3600]);
    expect((await control('GET', '/clock')).body['aheadSeconds']).toBe(body['aheadSeconds']);
    for (const wrong of ['{"advance":"tomorrow"}', '{"advance":10}', '{}', 'nonsense'])
      expect((await control('POST', '/clock', wrong)).status).toBe(400);
    expect(system.ahead()).toBe(before + 3_600_000);
  });

  it('runs a schedule and waits for its end, or is told which there are', async () => {
    expect(await control('POST', '/schedules/auto-close/run')).toMatchObject({
      status: 200,
      body: { name: 'auto-close' },
    });
    const unknown = await control('POST', '/schedules/close/run');
    expect([unknown.status, unknown.body['message']]).toEqual([
      400,
      expect.stringContaining('auto-close, sweep-uploads'),
    ]);
  });

  it('gets a token by the name of a person, or is told who there is', async () => {
    const { body } = await control('POST', '/token', '{"person":"giulia"}');
    const me = await fetch(`${system.url}/v1/me`, { headers: { authorization: `Bearer ${body['token']}` } });
    expect(await me.json()).toMatchObject({ id: 'giulia' });
    expect(await control('POST', '/token', '{"person":"nobody"}')).toMatchObject({ status: 400 });
  });

  it('is told what the runner knows when they ask for something else', async () => {
    const { status, body } = await control('GET', '/nothing');
    expect([status, body['message']]).toEqual([404, expect.stringContaining('POST /clock')]);
  });

  it('is the only one who may: pages of other sites may not, whatever name they give this machine', async () => {
    expect((await control('POST', '/clock', '{"advance":"P1D"}', { origin: 'https://elsewhere.example' })).status).toBe(
      403,
    );
    expect(await statusForHost('elsewhere.example')).toBe(403);
    expect(await statusForHost('localhost:4000')).toBe(200);
  });
});

describe('what happened before a restart', () => {
  it('is still there, and mails that were not sent yet are sent then', async () => {
    const giulia = await apiClient(system, 'giulia');
    const { number } = (await giulia.post('/v1/tickets', opening)).body;
    await system.idle();
    const mails = system.inbox().length;
    expect(mails).toBeGreaterThan(0);
    await giulia.post(`/v1/tickets/${number}/articles`, { kind: 'comment', text: 'Ancora niente.' });
    const ahead = system.ahead();
    await system.stop();
    expect(failures).toEqual([]);

    progress.length = 0;
    system = await start();
    const again = await apiClient(system, 'giulia');
    expect((await again.get(`/v1/tickets/${number}`)).body).toMatchObject({ number, subject: opening.subject });
    expect(system.ahead()).toBe(ahead);
    await system.idle();
    expect(system.inbox().length).toBeGreaterThan(mails);
    expect(failures).toEqual([]);
  }, 60_000);
});
