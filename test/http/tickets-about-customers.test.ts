import { beforeAll, describe, expect, it } from 'vitest';
import type { CatalogAnswer } from '#contract/answers/catalog';
import type { EndCustomerAnswer } from '#contract/answers/end-customer';
import type { HistoryEntryAnswer } from '#contract/answers/history';
import type { TicketAnswer, TicketSummaryAnswer } from '#contract/answers/ticket';
import { formWith, words } from '#support/ground/forms';
import { portalWith } from '#support/ground/portal-with';
import { put } from '#support/ground/preset-edits';
import { cast } from '#support/http-cast';
import { httpRefusals, wrong } from '#support/http-refusals';
import { httpWork, openingBody } from '#support/http-work';
import { type Caller, httpWorld } from '#support/http-world';

const line = {
  ...formWith(
    { kind: 'select', key: 'contract', required: true, options: [], optionsOf: 'contracts' },
    { kind: 'select', key: 'site', options: [], optionsOf: 'sites' },
  ),
  attach: [{ type: 'request' }],
};
const world = await httpWorld({ preset: portalWith(put('endCustomers', true), put('forms', { line })) });
const refused = httpRefusals(world);
const { call, clock, store } = world;
const { open } = httpWork(world);
const { ada, olga, anna, bruno, rita, robot, otherAnna } = cast;

const rosati = {
  name: 'Panificio Rosati',
  contracts: [
    { id: 'c1', name: 'RV-104' },
    { id: 'c2', name: 'RV-0', to: '2026-03-09' },
  ],
  sites: [{ id: 's1', name: 'Negozio', address: 'Via Roma 1' }],
};
let ours: EndCustomerAnswer;
let others: EndCustomerAnswer;

const add = async (who: Caller, body: object): Promise<EndCustomerAnswer> => {
  const made = await call<EndCustomerAnswer>(who, 'POST', '/v1/end-customers', { body });
  expect(made.status, made.text).toBe(201);
  return made.body;
};
const change = (id: string, body: object) =>
  call(anna, 'PATCH', `/v1/end-customers/${id}`, { body, headers: { 'if-match': '*' } });
const listed = async (who: Caller, query: string): Promise<readonly TicketSummaryAnswer[]> => {
  const page = await call<{ items: TicketSummaryAnswer[] }>(who, 'GET', `/v1/tickets?${query}`);
  expect(page.status, page.text).toBe(200);
  return page.body.items;
};
const asked = (answers: object) => ({
  type: 'request',
  subtype: 'evolution',
  form: { id: 'line', version: 1, answers },
});

beforeAll(async () => {
  for (const id of ['aurora', 'aurora-2'])
    await call(ada, 'PATCH', `/v1/organisations/${id}`, { body: { kind: 'partner' }, headers: { 'if-match': '*' } });
  ours = await add(anna, rosati);
  others = await add(otherAnna, { name: 'Di altri' });
});

describe('a ticket about an end customer', () => {
  it('names it to everybody who reads the ticket, in lists too', async () => {
    const made = await open(anna, { endCustomer: ours.id });
    const about = { id: ours.id, name: 'Panificio Rosati' };
    expect(made.endCustomer).toEqual(about);
    for (const who of [anna, rita, robot, olga]) {
      const { body } = await call<TicketAnswer>(who, 'GET', `/v1/tickets/${made.number}`);
      expect(body.endCustomer).toEqual(about);
      const inList = (await listed(who, '')).find(({ number }) => number === made.number);
      expect(inList?.endCustomer).toEqual(about);
    }
    expect((await open(anna)).endCustomer).toBeUndefined();
  });

  it('keeps it from the very first event on, whatever becomes of the customer', async () => {
    const made = await open(anna, { endCustomer: ours.id });
    const event = await store.tickets.event(made.number, 1);
    expect(event?.opened?.endCustomer).toBe(ours.id);
    const { body } = await call<{ items: HistoryEntryAnswer[] }>(anna, 'GET', `/v1/tickets/${made.number}/history`);
    expect(body.items.map(({ type }) => type)).toEqual(['opened']);
    await change(ours.id, { name: 'Rosati e figli', archived: true });
    clock.forward({ minutes: 2 });
    const seen = await call<TicketAnswer>(olga, 'GET', `/v1/tickets/${made.number}`);
    expect(seen.body.endCustomer).toEqual({ id: ours.id, name: 'Rosati e figli' });
    await refused(
      anna,
      'POST /v1/tickets',
      { body: { ...openingBody(), endCustomer: ours.id } },
      wrong({
        '/endCustomer': 'archived',
      }),
    );
    await change(ours.id, { name: rosati.name, archived: false });
    clock.forward({ minutes: 2 });
  });

  it('is about one of the requester’s own organisation, whoever opens it', async () => {
    const body = { ...openingBody(), endCustomer: others.id };
    const unknown = wrong({ '/endCustomer': 'unknown-value' });
    await refused(anna, 'POST /v1/tickets', { body }, unknown);
    await refused(robot, 'POST /v1/tickets', { body: { ...body, requester: anna.email } }, unknown);
    await refused(olga, 'POST /v1/tickets', { body: { ...body, requester: anna.email } }, unknown);
    await refused(anna, 'POST /v1/tickets', { body: { ...openingBody(), endCustomer: 'nobody' } }, unknown);
    const opened = await open(olga, { requester: anna.email, endCustomer: ours.id });
    expect(opened.endCustomer?.id).toBe(ours.id);
  });

  it('is opened by nobody whose organisation is a partner no more', async () => {
    const body = { ...openingBody(), endCustomer: ours.id };
    const sent = { body: { kind: 'customer' }, headers: { 'if-match': '*' } };
    await call(ada, 'PATCH', '/v1/organisations/aurora', sent);
    for (const [who, more] of [
      [anna, {}],
      [olga, { requester: anna.email }],
    ] as const)
      await refused(who, 'POST /v1/tickets', { body: { ...body, ...more } }, wrong({ '/endCustomer': 'not-allowed' }));
    await call(ada, 'PATCH', '/v1/organisations/aurora', { ...sent, body: { kind: 'partner' } });
  });

  it('is found by it, by those who may see the ticket and nobody else', async () => {
    const alba = await add(anna, { name: 'Farmacia Alba' });
    const { number } = await open(anna, { endCustomer: alba.id });
    await open(bruno, { endCustomer: ours.id });
    const found = async (who: Caller, more = '') =>
      (await listed(who, `endCustomer=${alba.id}${more}`)).map((ticket) => ticket.number);
    for (const who of [anna, rita, robot, olga]) expect(await found(who)).toEqual([number]);
    for (const who of [bruno, otherAnna]) expect(await found(who)).toEqual([]);
    expect(await found(rita, '&type=anomaly')).toEqual([number]);
    expect(await found(rita, '&type=request')).toEqual([]);
    expect(await found(rita, '&ended=only')).toEqual([]);
  });

  it('is listed with cursors of that very list', async () => {
    const alba = await add(anna, { name: 'Osteria Sole' });
    for (let count = 0; count < 3; count += 1) await open(anna, { endCustomer: alba.id });
    const page = (query: string) =>
      call<{ items: unknown[]; next?: string }>(rita, 'GET', `/v1/tickets?${query}&limit=2`);
    const first = await page(`endCustomer=${alba.id}`);
    expect([
      first.body.items.length,
      (await page(`endCustomer=${alba.id}&cursor=${first.body.next}`)).body.items.length,
    ]).toEqual([2, 1]);
    expect((await page(`endCustomer=${ours.id}&cursor=${first.body.next}`)).status).toBe(400);
  });
});

describe('a form about an end customer', () => {
  it('tells that its options are the customer’s', async () => {
    const { body } = await call<CatalogAnswer>(anna, 'GET', '/v1/catalog');
    const [form] = body.forms ?? [];
    expect(form?.fields.map((field) => 'optionsOf' in field && field.optionsOf)).toEqual(['contracts', 'sites']);
  });

  it('takes its contracts that have not ended and its sites, and shows them by their names', async () => {
    const { form } = await open(anna, { ...asked({ contract: 'RV-104', site: 'Negozio' }), endCustomer: ours.id });
    expect(form?.answers).toEqual([
      { key: 'contract', kind: 'select', label: words('contract'), value: 'RV-104' },
      { key: 'site', kind: 'select', label: words('site'), value: 'Negozio' },
    ]);
    const attempt = (answers: object, fields: Readonly<Record<string, string>>) => {
      const body = { ...openingBody(), ...asked(answers), endCustomer: ours.id };
      return refused(anna, 'POST /v1/tickets', { body }, wrong(fields));
    };
    await attempt({ contract: 'RV-0' }, { '/form/answers/contract': 'unknown-value' });
    await attempt({ contract: 'RV-104', site: 'Altrove' }, { '/form/answers/site': 'unknown-value' });
    await attempt({}, { '/form/answers/contract': 'required' });
  });

  it('refuses a choice that has become stale', async () => {
    const bar = await add(anna, { name: 'Bar', contracts: [{ id: 'c', name: 'BB-1' }] });
    await change(bar.id, { contracts: [{ id: 'c', name: 'BB-2' }] });
    const body = { ...openingBody(), ...asked({ contract: 'BB-1' }), endCustomer: bar.id };
    await refused(anna, 'POST /v1/tickets', { body }, wrong({ '/form/answers/contract': 'unknown-value' }));
  });

  it('takes words where the ticket is about nobody, or the customer has no list', async () => {
    const alone = await open(anna, asked({ contract: 'By hand' }));
    expect(alone.form?.answers[0]).toMatchObject({ value: 'By hand' });
    const bare = await add(anna, { name: 'Spoglio' });
    const { form } = await open(anna, { ...asked({ contract: 'By hand' }), endCustomer: bare.id });
    expect(form?.answers[0]).toMatchObject({ value: 'By hand' });
  });
});
