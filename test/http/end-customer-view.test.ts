import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleAnswer } from '#contract/answers/article';
import type { EndCustomerViewAnswer } from '#contract/answers/end-customer-view';
import type { HistoryEntryAnswer } from '#contract/answers/history';
import type { TicketAnswer } from '#contract/answers/ticket';
import type { Person } from '#domain/people/person';
import { portalWith } from '#support/ground/portal-with';
import { put } from '#support/ground/preset-edits';
import { cast } from '#support/http-cast';
import { httpRefusals, wrong } from '#support/http-refusals';
import { httpWork } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld({ preset: portalWith(put('endCustomers', true)) });
const refused = httpRefusals(world);
const { call, clock } = world;
const { open, read, act, tryAct, write, tryWrite, upload } = httpWork(world);
const { ada, anna, bruno, rita, robot, otherAnna, olga, otto, sofia } = cast;
const notFound = { status: 404, code: 'not-found' } as const;
const notAllowed = { status: 403, code: 'not-allowed' } as const;
const shown = { forEndCustomer: true };

const become = async (organisation: string, kind: string): Promise<void> => {
  const path = `/v1/organisations/${organisation}`;
  const { headers } = await call(ada, 'GET', path);
  const sent = { body: { kind }, headers: { 'if-match': headers['etag'] ?? '' } };
  expect((await call(ada, 'PATCH', path, sent)).status).toBe(200);
};
const openAbout = async (who: Person): Promise<string> => {
  const { body } = await call<{ id: string }>(who, 'POST', '/v1/end-customers', { body: { name: 'Canarini Srl' } });
  return (await open(who, { endCustomer: body.id })).number;
};
const view = (who: Person, number: string, query = '') =>
  call<EndCustomerViewAnswer>(who, 'GET', `/v1/tickets/${number}/end-customer-view${query}`);
const textsOf = async (who: Person, number: string): Promise<string[]> => {
  const { status, body } = await view(who, number);
  expect(status).toBe(200);
  return body.items.map(({ text }) => text);
};
const canOf = async (who: Person, number: string) => (await read(who, number)).body.can;

let plain = '';
let wholesale = '';
beforeAll(async () => {
  await become('aurora', 'partner');
  await become('aurora-2', 'wholesaler');
  plain = (await open(anna)).number;
  wholesale = await openAbout(otherAnna);
});

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

describe('releasing a ticket', () => {
  it('is offered to the provider alone, the one that there is occasion for, and flags only then', async () => {
    const number = await openAbout(anna);
    expect(await canOf(olga, number)).toMatchObject({ disclose: { text: 'none' }, reply: { text: 'required' } });
    for (const who of [olga, anna]) expect(JSON.stringify(await canOf(who, number))).not.toMatch(/forEnd|conceal/);
    await act(olga, number, 'disclose');
    const { conceal, disclose, reply, note, ...steps } = await canOf(olga, number);
    expect([conceal, disclose]).toEqual([{ text: 'none' }, undefined]);
    expect([reply, note, steps['take-charge'], steps['assign']]).toEqual([
      { text: 'required', forEndCustomer: 'optional' },
      { text: 'required' },
      { text: 'optional', forEndCustomer: 'optional' },
      { text: 'optional' },
    ]);
    expect(await canOf(anna, number)).toEqual({ comment: { text: 'required', forEndCustomer: 'optional' } });
    expect(await canOf(olga, plain)).not.toHaveProperty('disclose');
  });

  it('is refused to everybody else, and takes no text', async () => {
    const number = await openAbout(anna);
    const headers = { 'if-match': '*' };
    for (const action of ['disclose', 'conceal']) {
      const path = `POST /v1/tickets/${number}/actions/${action}` as const;
      for (const who of [anna, rita, robot, ada]) await refused(who, path, { body: {}, headers }, notAllowed);
      for (const who of [bruno, otto, otherAnna]) await refused(who, path, { body: {}, headers }, notFound);
      const sent = { body: { text: 'x', forEndCustomer: true }, headers };
      await refused(olga, path, sent, wrong({ '/text': 'not-allowed', '/forEndCustomer': 'not-allowed' }));
    }
  });

  it('wants the version that was seen, happens once under its key, and not twice', async () => {
    const number = await openAbout(anna);
    const path = `/v1/tickets/${number}/actions/disclose`;
    await refused(olga, `POST ${path}`, { body: {} }, { status: 428, code: 'if-match-required' });
    expect((await call(olga, 'POST', path, { body: {}, headers: { 'if-match': '"7"' } })).status).toBe(412);
    const headers = { 'if-match': '"1"', 'idempotency-key': 'released-once' };
    const [one, other] = [
      await call<TicketAnswer>(olga, 'POST', path, { body: {}, headers }),
      await call<TicketAnswer>(olga, 'POST', path, { body: {}, headers }),
    ];
    expect([one.status, other.status, other.body]).toEqual([200, 200, one.body]);
    expect(one.body.version).toBe(2);
    await refused(
      olga,
      `POST ${path}`,
      { body: {}, headers: { 'if-match': '*' } },
      {
        status: 409,
        code: 'action-not-possible',
      },
    );
  });

  it('is not possible for a ticket without an end customer', async () => {
    expect((await tryAct(olga, plain, 'disclose')).status).toBe(409);
    expect((await tryAct(olga, plain, 'conceal')).status).toBe(409);
  });
});

describe('a text', () => {
  it('is for nobody but the desk and the partner while the ticket is not released', async () => {
    const number = await openAbout(anna);
    const notReleased = wrong({ '/forEndCustomer': 'not-disclosed' });
    const path = `POST /v1/tickets/${number}/articles` as const;
    await refused(olga, path, { body: { kind: 'reply', text: 'x', ...shown } }, notReleased);
    await refused(anna, path, { body: { kind: 'comment', text: 'x', ...shown } }, notReleased);
    await refused(
      anna,
      `POST /v1/tickets/${plain}/articles`,
      { body: { kind: 'comment', text: 'x', ...shown } },
      notReleased,
    );
  });

  it('of the desk’s own is never flagged, and nothing is flagged without a text', async () => {
    const number = await openAbout(anna);
    await act(olga, number, 'disclose');
    const note = { body: { kind: 'note', text: 'x', ...shown } };
    await refused(olga, `POST /v1/tickets/${number}/articles`, note, wrong({ '/forEndCustomer': 'not-allowed' }));
    const headers = { 'if-match': '*' };
    const act_ = `POST /v1/tickets/${number}/actions` as const;
    await refused(olga, `${act_}/take-charge`, { body: shown, headers }, wrong({ '/text': 'text-required' }));
    const move = { body: { queue: 'teaching', text: 'x', ...shown }, headers };
    await refused(olga, `${act_}/move`, move, wrong({ '/forEndCustomer': 'not-allowed' }));
  });

  it('is answered as it was written when it is sent again under its key', async () => {
    const number = await openAbout(anna);
    await act(olga, number, 'disclose');
    const sent = {
      body: { kind: 'comment', text: 'Canary', ...shown },
      headers: { 'idempotency-key': 'flagged-once' },
    };
    const path = `/v1/tickets/${number}/articles`;
    const [one, other] = [await call(anna, 'POST', path, sent), await call(anna, 'POST', path, sent)];
    expect([one.status, other.body]).toEqual([201, one.body]);
    const unflagged = { ...sent, body: { kind: 'comment', text: 'Canary' } };
    expect((await call(anna, 'POST', path, unflagged)).status).toBe(422);
    expect(await textsOf(anna, number)).toEqual(['Canary']);
  });
});

describe('a wholesaler', () => {
  it('has no sight of end customers: no release is offered or done', async () => {
    expect(await canOf(olga, wholesale)).not.toHaveProperty('disclose');
    const path = `POST /v1/tickets/${wholesale}/actions/disclose` as const;
    await refused(olga, path, { body: {}, headers: { 'if-match': '*' } }, { status: 409, code: 'wholesaler' });
    expect((await view(olga, wholesale)).status).toBe(404);
  });

  it('loses what was released before it became one, and the desk may withdraw it', async () => {
    const number = await openAbout(anna);
    await act(olga, number, 'disclose');
    await write(olga, number, 'reply', { text: 'Canary reply', ...shown });
    await become('aurora', 'wholesaler');
    for (const who of [olga, anna]) expect((await view(who, number)).status).toBe(404);
    expect(JSON.stringify(await canOf(olga, number))).not.toContain('forEndCustomer');
    const sent = { body: { kind: 'comment', text: 'x', ...shown } };
    await refused(anna, `POST /v1/tickets/${number}/articles`, sent, wrong({ '/forEndCustomer': 'wholesaler' }));
    await act(olga, number, 'conceal');
    expect((await canOf(olga, number))['disclose']).toBeUndefined();
    await become('aurora', 'partner');
  });
});
