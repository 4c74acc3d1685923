import { describe, expect, it } from 'vitest';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import type { Person } from '#domain/people/person';
import { portalWith } from '#support/ground/portal-with';
import { put } from '#support/ground/preset-edits';
import { cast } from '#support/http-cast';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const preset = portalWith(put('workflow/states/closed/reopens', { days: 7, to: 'awaiting_support' }));
const world = await httpWorld({ preset });
const { call, clock } = world;
const { open, read, act, write, tryWrite, upload } = httpWork(world);
const { anna, olga } = cast;
const start = '2026-03-10T09:00:00.000Z';

const closedTicket = async (): Promise<string> => {
  clock.set(start);
  const { number } = await open(anna, openingBody('clarification'));
  await act(olga, number, 'take-charge');
  await act(olga, number, 'answer', { text: 'Canary' });
  await act(anna, number, 'confirm');
  return number;
};
const listed = async (who: Person, query: string) =>
  (await call<{ items: TicketSummaryAnswer[] }>(who, 'GET', `/v1/tickets?${query}`)).body.items.map(
    ({ number }) => number,
  );

describe('a requester whose ticket was closed last week', () => {
  it('reads until when a comment reopens it, and what they may do', async () => {
    const number = await closedTicket();
    const ticket = (await read(anna, number)).body;
    expect(ticket).toMatchObject({ state: 'closed', reopensUntil: '2026-03-17T09:00:00.000Z' });
    expect(ticket.can).toEqual({ comment: { text: 'required' } });
    expect((await read(olga, number)).body.can).toEqual({});
    clock.set('2026-03-17T09:00:00.000Z');
    expect((await read(anna, number)).body.can).toEqual({});
  });
  it('reopens it with a comment and its files, and everybody finds it among the open ones again', async () => {
    const number = await closedTicket();
    expect(await listed(anna, '')).not.toContain(number);
    clock.set('2026-03-17T08:59:59.999Z');
    const file = await upload(anna);
    await write(anna, number, 'comment', { attachments: [file] });
    const ticket = (await read(olga, number)).body;
    expect(ticket).toMatchObject({ state: 'awaiting_support', owner: { id: 'olga' } });
    expect(ticket).not.toHaveProperty('closedAt');
    expect(ticket).not.toHaveProperty('reopensUntil');
    for (const who of [anna, olga]) {
      expect(await listed(who, '')).toContain(number);
      expect(await listed(who, 'ended=only')).not.toContain(number);
    }
  });
  it('is told afterwards to open another one, and no file is linked', async () => {
    const number = await closedTicket();
    clock.set('2026-03-17T09:00:00.000Z');
    const file = await upload(anna);
    const late = await tryWrite(anna, number, 'comment', { attachments: [file] });
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'ticket-closed', title: expect.stringMatching(/aprine uno/) },
    });
    expect((await call(anna, 'GET', `/v1/tickets/${number}/attachments/${file}`)).status).toBe(404);
    const follow = await open(anna, { follows: number, attachments: [file] });
    expect(follow.follows).toBe(number);
  });
  it('and two who comment at once reopen it once', async () => {
    const number = await closedTicket();
    await Promise.all([
      write(anna, number, 'comment'),
      write(anna, number, 'comment'),
      write(cast.rita, number, 'comment'),
    ]);
    const { items } = (
      await call<{ items: { changes: { field: string }[] }[] }>(olga, 'GET', `/v1/tickets/${number}/history`)
    ).body;
    const reopenings = items.filter(({ changes }) => changes.some(({ field }) => field === 'reopensUntil'));
    expect(reopenings).toHaveLength(2);
    expect((await read(anna, number)).body.state).toBe('awaiting_support');
  });
});
