import { describe, expect, it } from 'vitest';
import type { AnyContract } from '#contract/contract';
import { contracts } from '#contract/contracts';
import { describeRequests, type RequestShape } from '#support/describe-requests';

const ulid = '01HZXK8F0B3M9Q7R5T1V2W4Y6Z';
const number = 'TK-2026-000001';
const least = {
  ...{ type: 'incident', subtype: 'fault', area: 'fees', subarea: 'payments', severity: 'high', urgency: 'low' },
  ...{ subject: 'Guasto', description: 'Non va.' },
};
const paging = { limit: ['10'], cursor: ['c'] };
const walking = { ...paging, direction: ['ascending', 'descending'] };
const contact = { name: 'Ada', phone: '06 12345' };
const filled = { id: 'outage', version: 1, answers: {} };
const answers = {
  text: 'x'.repeat(32_000),
  number: 1.5,
  flag: false,
  some: Array(200).fill('x'.repeat(200)),
  ['k'.repeat(64)]: '',
};
const onePath = (operation: keyof typeof contracts): RequestShape => ({
  operation,
  part: 'path',
  least: { number },
  more: {},
});

const shapes: readonly RequestShape[] = [
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
      form: [filled, { ...filled, answers }],
    },
    wrong: {
      channel: ['', 'portal', 'mail'],
      regression: ['true', null],
      form: [
        ...[{}, { id: 'outage', version: 1 }, { id: 'outage', answers: {} }, { version: 1, answers: {} }],
        ...[{ version: 0 }, { version: 1.5 }, { id: 'a b' }, { more: 1 }].map((wrong) => ({ ...filled, ...wrong })),
        ...[{ text: 'x'.repeat(32_001) }, { some: Array(201).fill('x') }, { some: ['x'.repeat(201)] }, { some: [1] }]
          .concat({ ['k'.repeat(65)]: '' } as never, { none: null } as never, { inner: {} } as never)
          .map((wrong) => ({ ...filled, answers: wrong })),
      ],
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
      window: [{ from: '2026-10-04T08:00:00.000Z', to: '2026-10-04T09:00:00.000Z' }],
      risk: ['high'],
      problem: [number, null],
    },
    wrong: {
      plan: [{ day: 1 }],
      owner: [''],
      queue: ['a b'],
      window: [{}, { from: '2026-10-04T08:00:00.000Z' }, { from: 'soon', to: 'later' }, null],
      risk: [''],
      problem: ['a b'],
    },
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
      problem: [number],
      order: ['opened', 'updated', 'priority', 'deadline'],
    },
    wrong: { ended: ['', 'no'], customerAnswered: ['', 'yes'], overdue: ['', 'false'], order: ['', 'subject'] },
  },
];

describeRequests(shapes);

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
