import { describe, expect, it } from 'vitest';
import type { AnyContract } from '#contract/contract';
import { contracts } from '#contract/contracts';

type Part = 'path' | 'query' | 'body';

interface Shape {
  readonly operation: keyof typeof contracts;
  readonly part: Part;
  /** As little as may be sent; what else may be. */
  readonly least: Readonly<Record<string, unknown>>;
  readonly more: Readonly<Record<string, readonly unknown[]>>;
  readonly wrong?: Readonly<Record<string, readonly unknown[]>>;
}

const ulid = '01HZXK8F0B3M9Q7R5T1V2W4Y6Z';
const number = 'TK-2026-000001';
const least = {
  ...{ type: 'incident', subtype: 'fault', area: 'fees', subarea: 'payments', severity: 'high', urgency: 'low' },
  ...{ subject: 'Guasto', description: 'Non va.' },
};
const paging = { limit: ['10'], cursor: ['c'] };
const walking = { ...paging, direction: ['ascending', 'descending'] };
const contact = { name: 'Ada', phone: '06 12345' };
const onePath = (operation: keyof typeof contracts): Shape => ({
  operation,
  part: 'path',
  least: { number },
  more: {},
});

const shapes: readonly Shape[] = [
  {
    operation: 'openTicket',
    part: 'body',
    least,
    more: {
      environment: ['production'],
      regression: [true, false],
      contact: [contact],
      attachments: [[ulid]],
      requester: ['ada@example.org'],
      channel: ['phone'],
      follows: [number],
    },
    wrong: {
      channel: ['', 'portal', 'mail'],
      regression: ['true', null],
      contact: [{}, { name: 'Ada' }, { phone: '06 12345' }, { ...contact, email: 'ada@example.org' }, null],
    },
  },
  {
    operation: 'actOnTicket',
    part: 'body',
    least: {},
    more: {
      text: ['Ecco.'],
      attachments: [[ulid]],
      plan: [{ date: '2026-10-04' }],
      owner: ['p-1'],
      responsible: ['p-2'],
      queue: ['desk'],
    },
    wrong: { plan: [{ day: 1 }], owner: [''], queue: ['a b'] },
  },
  { operation: 'actOnTicket', part: 'path', least: { number, action: 'take-charge' }, more: {} },
  {
    operation: 'reclassifyTicket',
    part: 'body',
    least: {},
    more: {
      type: ['incident'],
      subtype: ['fault'],
      area: ['fees'],
      subarea: ['payments'],
      severity: ['high'],
      urgency: ['low'],
      regression: [true, false, null],
      environment: ['production', null],
    },
    wrong: { type: [null, ''], severity: [null], regression: ['yes'] },
  },
  onePath('reclassifyTicket'),
  onePath('getTicket'),
  onePath('listArticles'),
  onePath('addArticle'),
  onePath('getHistory'),
  { operation: 'getHistory', part: 'query', least: {}, more: walking, wrong: { direction: ['up'] } },
  { operation: 'listArticles', part: 'query', least: {}, more: walking, wrong: { limit: ['0'] } },
  {
    operation: 'addArticle',
    part: 'body',
    least: { kind: 'comment', text: 'Ecco.' },
    more: { kind: ['comment', 'reply', 'note'], attachments: [[], [ulid]] },
    wrong: { kind: ['', 'mail'], text: ['', ' '] },
  },
  { operation: 'getAttachment', part: 'path', least: { number, id: ulid }, more: {}, wrong: { id: ['x'] } },
  { operation: 'listOperators', part: 'path', least: { id: 'desk' }, more: {}, wrong: { id: ['a b'] } },
  {
    operation: 'updateMe',
    part: 'body',
    least: {},
    more: { language: ['it', 'en'], phone: ['06 12345', null] },
    wrong: { language: [null, 'fr'], phone: ['x'] },
  },
  { operation: 'countTickets', part: 'query', least: {}, more: { requester: ['me'] }, wrong: { requester: ['ada'] } },
  {
    operation: 'listTickets',
    part: 'query',
    least: {},
    more: {
      ...walking,
      state: ['new,on_hold'],
      ended: ['exclude', 'include', 'only'],
      type: ['incident'],
      area: ['fees'],
      priority: ['p1'],
      requester: ['me'],
      queue: ['desk'],
      owner: ['me', 'none', 'p-1'],
      customerAnswered: ['true', 'false'],
      overdue: ['true'],
      order: ['opened', 'updated', 'priority', 'deadline'],
    },
    wrong: { ended: ['', 'no'], customerAnswered: ['', 'yes'], overdue: ['', 'false'], order: ['', 'subject'] },
  },
];

const schemaOf = ({ operation, part }: Shape) => {
  const contract: AnyContract = contracts[operation];
  return contract[part];
};
const eachOf = (values: Shape['more'] = {}) =>
  Object.entries(values).flatMap(([field, some]) => some.map((value) => ({ [field]: value })));
const without = (field: string, given: object) =>
  Object.fromEntries(Object.entries(given).filter(([name]) => name !== field));

describe.each(shapes)('whoever calls $operation, in its $part', (shape) => {
  const { more, wrong } = shape;
  const schema = schemaOf(shape);

  it.each([{}, ...eachOf(more)])('may send %j', (field) => {
    const sent = { ...shape.least, ...field };
    expect(schema?.safeParse(sent).data).toMatchObject(sent.limit === undefined ? sent : { limit: Number(sent.limit) });
  });

  it.each([{ unheardOf: 'x' }, ...eachOf(wrong)])('may not send %j', (field) => {
    expect(schema?.safeParse({ ...shape.least, ...field }).success).toBe(false);
  });

  it('leaves out nothing that is needed', () => {
    const fits = Object.keys(shape.least).filter((field) => schema?.safeParse(without(field, shape.least)).success);
    expect(fits).toEqual([]);
  });
});

describe('whoever reads the contracts', () => {
  const all = Object.entries(contracts).map(([operation, contract]) => ({
    operation,
    contract: contract as AnyContract,
  }));

  it.each(all)('finds $operation under its name, with a sentence of what it does', ({ operation, contract }) => {
    expect(contract.operation).toBe(operation);
    expect(contract.summary).toMatch(/^\S.{6,}/);
  });

  it('learns which requests may be repeated under one key, and which ask for the version that was read', () => {
    const { openTicket, addArticle, actOnTicket, reserveUpload, reclassifyTicket, updateMe } = contracts;
    const repeatable = [openTicket, addArticle, actOnTicket, reserveUpload].map(({ idempotent }) => idempotent);
    expect(repeatable).toEqual([true, true, true, true]);
    expect([reclassifyTicket.ifMatch, actOnTicket.ifMatch, updateMe.ifMatch]).toEqual([
      'required',
      'operators',
      undefined,
    ]);
  });

  it('learns which answers a caller may have already', () => {
    const { getTicket, listTickets, countTickets, getHistory } = contracts;
    const known = [getTicket, listTickets, countTickets, getHistory].map(({ ifNoneMatch }) => ifNoneMatch);
    expect(known).toEqual([true, true, true, undefined]);
  });
});
