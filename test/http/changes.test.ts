import { expect, it } from 'vitest';
import type { CatalogAnswer } from '#contract/answers/catalog';
import { changingPreset } from '#support/ground/changing-desk';
import { cast } from '#support/http-cast';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld({ preset: changingPreset });
const { call, clock } = world;
const { open, read, act, tryAct } = httpWork(world);
const { anna, olga } = cast;
const text = { text: 'Canary' };
const plan = { release: '26.4' };

const inProgress = async (): Promise<string> => {
  clock.set('2026-03-10T09:00:00.000Z');
  const { number } = await open(anna, openingBody('request'));
  await act(olga, number, 'take-charge');
  await act(olga, number, 'diagnose', text);
  return number;
};

it('an operator is told what a step wants, and by which words risks and steps are called', async () => {
  const number = await inProgress();
  expect((await read(olga, number)).body.can['plan']).toEqual({
    text: 'required',
    plan: 'required',
    window: 'required',
    risk: 'required',
  });
  const catalog = (await call<CatalogAnswer>(olga, 'GET', '/v1/catalog')).body;
  expect(catalog.risks?.map(({ id }) => id)).toEqual(['small', 'grave']);
  expect(catalog.actions).toContainEqual({ id: 'diagnose', label: { it: 'diagnose', en: 'diagnose' } });
});

it('requester and desk read the window and the risk, whatever way the instants were written', async () => {
  const number = await inProgress();
  const window = { from: '2026-03-12T20:00:00Z', to: '2026-03-12T22:00:00.5Z' };
  const kept = { from: '2026-03-12T20:00:00.000Z', to: '2026-03-12T22:00:00.500Z' };
  expect(await act(olga, number, 'plan', { ...text, plan, window, risk: 'grave' })).toMatchObject({
    window: kept,
    risk: 'grave',
  });
  expect((await read(anna, number)).body).toMatchObject({ window: kept, risk: 'grave' });
  expect((await call(anna, 'GET', `/v1/tickets/${number}/history`)).text).toContain('"field":"window"');
});

it('an operator who tells them wrongly reads which field and why', async () => {
  const number = await inProgress();
  const window = { from: '2026-03-12T20:00:00Z', to: '2026-03-12T22:00:00Z' };
  const wrong: [object, string, string][] = [
    [{ risk: 'small' }, '/window', 'required'],
    [{ window }, '/risk', 'required'],
    [{ window, risk: 'none' }, '/risk', 'unknown-value'],
    [{ window: { from: window.to, to: window.from }, risk: 'small' }, '/window/to', 'ends-before-it-begins'],
    [
      { window: { from: '2026-03-01T00:00:00Z', to: '2026-03-10T09:00:00Z' }, risk: 'small' },
      '/window/to',
      'window-in-the-past',
    ],
    [{ window: { from: 'tomorrow', to: window.to }, risk: 'small' }, '/window/from', 'wrong-format'],
    [{ window: { from: window.from }, risk: 'small' }, '/window/to', 'required'],
  ];
  for (const [body, pointer, code] of wrong) {
    const answer = await tryAct(olga, number, 'plan', { ...text, plan, ...body });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer, code }] } });
  }
  const resolving = await tryAct(olga, number, 'resolve', { ...text, window, risk: 'small' });
  expect(resolving).toMatchObject({
    body: {
      errors: [
        { pointer: '/window', code: 'not-allowed' },
        { pointer: '/risk', code: 'not-allowed' },
      ],
    },
  });
  expect((await tryAct(olga, number, 'assign', { owner: 'oscar', risk: 'small' })).status).toBe(400);
});

it('the desk reads that an error is known, its requester reads how to live with it', async () => {
  const number = await inProgress();
  expect((await read(olga, number)).body.knownError).toBe(true);
  expect((await read(anna, number)).text).not.toContain('knownError');
  expect((await call(anna, 'GET', `/v1/tickets/${number}/history`)).text).not.toContain('knownError');
  expect((await call(anna, 'GET', `/v1/tickets/${number}/articles`)).text).toContain('Canary');
  const { number: other } = await open(anna, openingBody('request'));
  const taken = await act(olga, other, 'take-charge');
  expect(taken.can['diagnose']).toEqual({ text: 'required' });
  expect((await tryAct(olga, other, 'diagnose')).status).toBe(400);
});
