import { describe, expect, it } from 'vitest';
import type { ProblemAnswer } from '#contract/answers/problem';
import { contracts } from '#contract/contracts';
import { routes } from '#http/routes';
import { table } from '#store/table';
import { cast } from '#support/http-cast';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';
import { objectsOf } from '#support/security/fields-of';

const world = await httpWorld();
const { open, upload } = httpWork(world);
const { anna, olga } = cast;
const file = await upload(anna);
const { number } = await open(anna, { attachments: [file] });

/** What other help desks have taken from anybody (FAULTS 1.12), and what every object inherits. */
const elsewhere =
  'tenant tenantId orgId customer_id user_id admin isAdmin permissions ttl PK SK seq internal createdBy createdAt parent merge'.split(
    ' ',
  );
const inherited = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'];

/** Whatever the table holds of tickets, events, articles, files and people, under the names by which the code knows it. */
const stored = async (): Promise<string[]> => {
  const ticket = await world.store.tickets.find(number);
  const event = await world.store.tickets.event(number, 1);
  const article = await world.store.tickets.description(number);
  const things = [ticket?.ticket, event, article, await world.store.uploads.find(file), anna, olga];
  const keys = Object.keys({ ...table.keys.head(number), ...table.ticketIndexKeys(ticket?.ticket as never, 0) });
  const never = [
    'owner',
    'responsible',
    'closesAt',
    'closedAt',
    'resolvedAt',
    'diagnosedAt',
    'plan',
    'expiresAtSeconds',
    'row',
  ];
  return [
    ...new Set([...things.flatMap((thing) => Object.keys(thing ?? {})), ...keys, ...never, ...elsewhere, ...inherited]),
  ];
};
const attributes = await stored();

const agreement = { id: 'a', areas: ['exams'], from: '2026-01-01', to: '2026-12-31' };

const customerContract = { id: 'c', name: 'RV-1' };
const customerSite = { id: 's', name: 'Canary', address: 'Via Roma 1' };

const goodBodies: Readonly<Record<string, object>> = {
  openTicket: {
    ...openingBody(),
    contact: { name: 'Canarina', phone: '051 123' },
    form: { id: 'canary', version: 1, answers: {} },
  },
  addArticle: { kind: 'comment', text: 'Canary' },
  actOnTicket: {
    text: 'Canary',
    plan: { release: '1' },
    window: { from: '2026-04-01T20:00:00.000Z', to: '2026-04-01T22:00:00.000Z' },
  },
  reclassifyTicket: { severity: 'low' },
  updateMe: { language: 'en' },
  createOrganisation: { id: 'canary', name: 'Canary', agreements: [agreement] },
  createEndCustomer: { name: 'Canary', contracts: [customerContract], sites: [customerSite] },
  changeEndCustomer: { contracts: [customerContract], sites: [customerSite] },
  createPerson: { name: 'Canary', email: 'canary@canarini.example', role: 'requester', organisation: 'aurora' },
  changePerson: { name: 'Canary' },
  changeOrganisation: { agreements: [agreement] },
  changeConfiguration: { changes: [{ op: 'archive', place: ['queues', 'students'] }] },
  createDirectoryGroup: { id: 'canary', name: 'Canary' },
  addImportChunk: { chunk: 1, addresses: ['canary@canarini.example'] },
  finishImport: { lines: 1 },
  requestPerson: { name: 'Canary', email: 'canary@canarini.example' },
  decideRequest: { decision: 'refused' },
  reserveUpload: { name: 'canary.pdf', contentType: 'application/pdf', size: 1 },
};

const bodied = routes.flatMap(({ method, path, operation }) => {
  const { body } = contracts[operation];
  return (body ? objectsOf(body) : []).map((object) => ({
    method,
    path,
    operation,
    at: object.path,
    known: object.names,
  }));
});

/** The path with a name of the right shape in each place, whether or not there is such a thing. */
const addressOf = (path: string): string =>
  path
    .replace('{number}', number)
    .replace('{action}', 'take-charge')
    .replace('{group}', 'helpdesk')
    .replace('{version}', '1')
    .replace(/\{(id|import|endCustomer)\}/g, file);

/** Whether a list of objects stands at that path of the good body. */
const isList = (operation: string, at: string): boolean =>
  Array.isArray((goodBodies[operation] as Record<string, unknown> | undefined)?.[at.slice(1)]);

/** The good body with one attribute more in the object at that path. */
const withAttribute = (operation: string, at: string, attribute: string): object => {
  const body = structuredClone(goodBodies[operation] ?? {}) as Record<string, Record<string, unknown>>;
  const inner = at === '' ? body : body[at.slice(1)];
  const object = Array.isArray(inner) ? inner[0] : inner;
  Object.defineProperty(object, attribute, { value: { polluted: 'x' }, enumerable: true });
  return body;
};

it('a ticket has attributes that nobody may write', () => {
  expect(attributes.length).toBeGreaterThan(50);
  expect(attributes).toEqual(
    expect.arrayContaining([
      ...['version', 'publicVersion', 'priority', 'state', 'organisation', 'closesAt', 'number', 'pk', 'sk'],
      ...['disabled', 'linked', 'createdBy', 'ttl', '__proto__', 'constructor'],
    ]),
  );
  expect([...new Set(bodied.map(({ operation }) => operation))].toSorted()).toEqual(Object.keys(goodBodies).toSorted());
  expect(bodied.map(({ at }) => at)).toEqual(expect.arrayContaining(['/contact', '/plan']));
});

describe.each(bodied)('API-STRICT (FAULTS 1.12, FreeScout 119a2772): $method $path$at', (object) => {
  const { method, path, operation, at, known } = object;

  it('takes no internal attribute from anybody, nor what every object inherits', async () => {
    const who = ['actOnTicket', 'reclassifyTicket'].includes(operation) ? olga : anna;
    const address = addressOf(path);
    const place = isList(operation, at) ? `${at}/0` : at;
    const before = await world.dump();
    for (const attribute of attributes.filter((one) => !known.includes(one))) {
      const sent = { body: withAttribute(operation, at, attribute), headers: { 'if-match': '*' } };
      const { status, body } = await world.call<ProblemAnswer>(who, method, address, sent);
      const told = { status, wrong: body.errors?.map(({ pointer, code }) => [pointer, code]) };
      expect(told).toEqual({ status: 400, wrong: [[`${place}/${attribute}`, 'unknown-field']] });
    }
    expect(await world.dump()).toEqual(before);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe.each(routes)(
  'API-STRICT (FAULTS 1.12, Zammad CVE-2026-34722): $method $path',
  ({ method, path, operation }) => {
    it('takes no internal attribute as a parameter of the address', async () => {
      const { query } = contracts[operation];
      const names = query ? objectsOf(query).flatMap((object) => object.names) : [];
      const address = addressOf(path);
      for (const attribute of attributes.filter((one) => !names.includes(one))) {
        const body = goodBodies[operation];
        const sent = { headers: { 'if-match': '*' }, ...(body && { body }) };
        const asked = `${address}?${attribute}=x`;
        const { status, body: told } = await world.call<ProblemAnswer>(olga, method, asked, sent);
        expect([status, told.errors?.[0]]).toMatchObject([400, { pointer: `?${attribute}`, code: 'unknown-field' }]);
      }
    });
  },
);
