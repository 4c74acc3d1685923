import { describe, expect, it } from 'vitest';
import type { ArticleAnswer } from '#contract/answers/article';
import type { HistoryEntryAnswer } from '#contract/answers/history';
import { cast } from '#support/http-cast';
import { partnerDesk } from '#support/http-partners';
import { httpRefusals } from '#support/http-refusals';

const world = await partnerDesk();
const refused = httpRefusals(world);
const { call, clock, read, act, write, tryWrite, upload, openAbout, view, textsOf } = world;
const { ada, anna, rita, robot, olga, sofia } = cast;
const notFound = { status: 404, code: 'not-found' } as const;
const shown = { forEndCustomer: true };

describe('a ticket about an end customer', () => {
  it('is invisible to them until the provider releases it, and again once it is withdrawn', async () => {
    const number = await openAbout(anna);
    for (const who of [olga, sofia, ada, anna, rita, robot]) expect((await view(who, number)).status).toBe(404);
    const released = await act(olga, number, 'disclose');
    expect(released).toMatchObject({ disclosed: true, version: 2 });
    expect((await read(anna, number)).body.disclosed).toBe(true);
    for (const who of [olga, sofia, ada, anna, rita, robot]) expect((await view(who, number)).status).toBe(200);
    const { body } = await act(olga, number, 'conceal').then(() => read(olga, number));
    expect(body).not.toHaveProperty('disclosed');
    await refused(olga, `GET /v1/tickets/${number}/end-customer-view`, {}, notFound);
  });

  it('shows them what was flagged, by whom of the two, and nothing else', async () => {
    const number = await openAbout(anna);
    await write(anna, number, 'comment', { text: 'Canary before' });
    await act(olga, number, 'disclose');
    const file = await upload(olga);
    await write(olga, number, 'reply', { text: 'Canary hidden' });
    await write(olga, number, 'note', { text: 'Canary note' });
    const reply = await write(olga, number, 'reply', { text: 'Canary reply', attachments: [file], ...shown });
    const comment = await write(anna, number, 'comment', { text: 'Canary comment', ...shown });
    expect([reply, comment].map(({ forEndCustomer }) => forEndCustomer)).toEqual([true, true]);
    clock.forward({ minutes: 1 });
    await write(rita, number, 'comment', { text: 'Canary of Rita', forEndCustomer: false });
    const { body } = await view(olga, number);
    expect(body).toEqual({
      number,
      subject: 'A canary sings',
      state: 'new',
      openedAt: expect.any(String),
      items: [
        { id: reply.id, from: 'provider', at: reply.at, text: 'Canary reply', attachments: reply.attachments },
        { id: comment.id, from: 'partner', at: comment.at, text: 'Canary comment', attachments: [] },
      ],
    });
    expect(reply.attachments).toHaveLength(1);
    for (const who of [anna, rita, sofia, ada, robot]) expect((await view(who, number)).body).toEqual(body);
  });

  it('tells the desk and the partner who reads each text', async () => {
    const number = await openAbout(anna);
    await act(olga, number, 'disclose');
    await write(olga, number, 'reply', { text: 'Canary one', ...shown });
    await write(olga, number, 'reply', { text: 'Canary two' });
    for (const who of [olga, anna]) {
      const { body } = await call<{ items: ArticleAnswer[] }>(who, 'GET', `/v1/tickets/${number}/articles`);
      expect(body.items.map(({ forEndCustomer = false }) => forEndCustomer)).toEqual([false, true, false]);
    }
  });

  it('keeps its flags while it is withdrawn, and shows them again once it is released again', async () => {
    const number = await openAbout(anna);
    await act(olga, number, 'disclose');
    await write(olga, number, 'reply', { text: 'Canary reply', ...shown });
    await act(olga, number, 'conceal');
    expect((await tryWrite(olga, number, 'reply', shown)).status).toBe(400);
    await act(sofia, number, 'disclose');
    expect(await textsOf(anna, number)).toEqual(['Canary reply']);
  });

  it('can be flagged with a step that the requester reads', async () => {
    const number = await openAbout(anna);
    await act(olga, number, 'take-charge');
    await act(olga, number, 'disclose');
    await act(olga, number, 'ask-customer', { text: 'Canary question', ...shown });
    expect(await textsOf(olga, number)).toEqual(['Canary question']);
  });

  it('tells its history of it in public, as steps of their own', async () => {
    const number = await openAbout(anna);
    await act(olga, number, 'disclose');
    await act(olga, number, 'conceal');
    const { body } = await call<{ items: HistoryEntryAnswer[] }>(anna, 'GET', `/v1/tickets/${number}/history`);
    expect(body.items.slice(1)).toMatchObject([
      { sequence: 2, type: 'disclosed', by: { id: 'olga' }, changes: [{ field: 'disclosed', from: null, to: true }] },
      { sequence: 3, type: 'concealed', by: { id: 'olga' }, changes: [{ field: 'disclosed', from: true, to: null }] },
    ]);
  });

  it('is shown page by page, and a page may be empty before the last', async () => {
    const number = await openAbout(anna);
    await act(olga, number, 'disclose');
    await write(olga, number, 'reply', { text: 'Canary late', ...shown });
    const first = await view(anna, number, '?limit=1');
    expect([first.body.items, typeof first.body.next]).toEqual([[], 'string']);
    const second = await view(anna, number, `?limit=1&cursor=${first.body.next}`);
    expect(second.body.items.map(({ text }) => text)).toEqual(['Canary late']);
    expect(second.body).not.toHaveProperty('next');
    const path = `GET /v1/tickets/${number}/end-customer-view?cursor=bm90aGluZw` as const;
    await refused(anna, path, {}, { status: 400, code: 'bad-cursor', fields: { '?cursor': 'wrong-format' } });
  });
});
