import { describe, expect, it } from 'vitest';
import { contracts } from '#contract/contracts';
import { queueRights } from '#domain/people/queue-right';
import { describeRequests, type RequestShape } from '#support/describe-requests';

const role = ['requester', 'referent', 'operator', 'supervisor', 'tenant_admin'];
const person = {
  queues: [[], ['desk'], Array(40).fill('desk')],
  groups: [[], ['night'], Array(40).fill('night')],
  language: ['it', 'en'],
};
const rights = [{}, { desk: [...queueRights] }, { desk: queueRights.slice(0, 1) }];
const wrong = {
  role: ['', 'api_client', 'clock'],
  queues: [Array(41).fill('desk'), ['a b'], 'desk'],
  groups: [Array(41).fill('night'), ['']],
  language: ['fr'],
  rights: [{ desk: [] }, { desk: ['all'] }, { desk: [...queueRights, ...queueRights] }, { 'a b': [...queueRights] }],
  organisation: ['a b'],
};
const onePath = (operation: 'getPerson' | 'changePerson'): RequestShape => ({
  operation,
  part: 'path',
  least: { id: 'p-1' },
  more: {},
  wrong: { id: ['a b'] },
});

describeRequests([
  {
    operation: 'createPerson',
    part: 'body',
    least: { name: 'Ada Byron', email: 'ada@example.org', role: 'operator' },
    more: { ...person, role, rights, organisation: ['bologna'], subject: ['sub-1'] },
    wrong: { ...wrong, name: [''], email: ['ada'], subject: [''] },
  },
  {
    operation: 'changePerson',
    part: 'body',
    least: {},
    more: {
      ...person,
      role,
      name: ['Ada'],
      rights: [...rights, null],
      organisation: ['bologna', null],
      disabled: [true, false],
    },
    wrong: { ...wrong, name: [null], email: ['ada@example.org'], disabled: ['true'] },
  },
  onePath('getPerson'),
  onePath('changePerson'),
  {
    operation: 'listPeople',
    part: 'query',
    least: {},
    more: {
      limit: ['10'],
      cursor: ['c'],
      organisation: ['bologna'],
      role,
      name: ['ad'],
      groups: ['night', 'night,day_2', `${'n'.repeat(64)},${'d'.repeat(64)}`, Array(20).fill('night').join(',')],
      disabled: ['include', 'only'],
    },
    wrong: {
      role: [''],
      disabled: ['', 'exclude'],
      name: [''],
      groups: ['', ' night', 'night ', 'night,', 'a b', 'n'.repeat(65), Array(21).fill('night').join(',')],
    },
  },
]);

describe('whoever comes in for the first time', () => {
  it('may repeat that under one key', () => {
    expect(contracts.enter.idempotent).toBe(true);
  });
});

describe('an admin who lets people in', () => {
  it('may repeat that under one key, and changes the version that they have read', () => {
    expect([contracts.createPerson.idempotent, contracts.changePerson.ifMatch]).toEqual([true, 'required']);
  });
});
