import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import type { ProblemAnswer } from '#contract/answers/problem';
import { contracts } from '#contract/contracts';
import { routes } from '#http/routes';
import { table } from '#store/table';
import { cast } from '#support/http-cast';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const { open, upload } = httpWork(world);
const { anna, olga } = cast;
const file = await upload(anna);
const { number } = await open(anna, { attachments: [file] });

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
    ...new Set([...things.flatMap((thing) => Object.keys(thing ?? {})), ...keys, ...never, 'tenant', 'admin', 'ttl']),
  ];
};
const attributes = await stored();

const goodBodies: Readonly<Record<string, object>> = {
  openTicket: openingBody(),
  addArticle: { kind: 'comment', text: 'Canary' },
  actOnTicket: { text: 'Canary' },
  reclassifyTicket: { severity: 'low' },
  updateMe: { language: 'en' },
  reserveUpload: { name: 'canary.pdf', contentType: 'application/pdf', size: 1 },
};

const bodied = routes.flatMap(({ method, path, operation }) => {
  const { body } = contracts[operation];
  return body ? [{ method, path, operation, known: Object.keys((body as z.ZodMiniObject).shape) }] : [];
});

it('a ticket has attributes that nobody may write', () => {
  expect(attributes.length).toBeGreaterThan(50);
  expect(attributes).toEqual(
    expect.arrayContaining([
      'version',
      'publicVersion',
      'priority',
      'state',
      'organisation',
      'closesAt',
      'pk',
      'sk',
      'disabled',
      'linked',
    ]),
  );
  expect(bodied.map(({ operation }) => operation).toSorted()).toEqual(Object.keys(goodBodies).toSorted());
});

describe.each(bodied)('$method $path', ({ method, path, operation, known }) => {
  it('takes no internal attribute from anybody', async () => {
    const who = ['actOnTicket', 'reclassifyTicket'].includes(operation) ? olga : anna;
    const address = path.replace('{number}', number).replace('{action}', 'take-charge');
    const before = await world.dump();
    for (const attribute of attributes.filter((one) => !known.includes(one))) {
      const sent = { body: { ...goodBodies[operation], [attribute]: 'x' }, headers: { 'if-match': '*' } };
      const { status, body } = await world.call<ProblemAnswer>(who, method, address, sent);
      const told = { status, wrong: body.errors?.map(({ pointer, code }) => [pointer, code]) };
      expect(told).toEqual({ status: 400, wrong: [[`/${attribute}`, 'unknown-field']] });
    }
    expect(await world.dump()).toEqual(before);
  });
});
