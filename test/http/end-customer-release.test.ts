import { describe, expect, it } from 'vitest';
import type { TicketAnswer } from '#contract/answers/ticket';
import { cast } from '#support/http-cast';
import { partnerDesk } from '#support/http-partners';
import { httpRefusals, wrong } from '#support/http-refusals';

const world = await partnerDesk();
const refused = httpRefusals(world);
const { call, open, act, tryAct, write, turn, openAbout, view, textsOf, canOf } = world;
const { ada, anna, bruno, rita, robot, otherAnna, olga, otto } = cast;
const notFound = { status: 404, code: 'not-found' } as const;
const notAllowed = { status: 403, code: 'not-allowed' } as const;
const shown = { forEndCustomer: true };
const { number: plain } = await open(anna);
const wholesale = await openAbout(otherAnna);

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
    await turn('aurora', 'wholesaler');
    for (const who of [olga, anna]) expect((await view(who, number)).status).toBe(404);
    expect(JSON.stringify(await canOf(olga, number))).not.toContain('forEndCustomer');
    const sent = { body: { kind: 'comment', text: 'x', ...shown } };
    await refused(anna, `POST /v1/tickets/${number}/articles`, sent, wrong({ '/forEndCustomer': 'wholesaler' }));
    await act(olga, number, 'conceal');
    expect((await canOf(olga, number))['disclose']).toBeUndefined();
    await turn('aurora', 'partner');
  });
});
