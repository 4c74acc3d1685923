import { describe, expect, it } from 'vitest';
import { contracts } from '#contract/contracts';
import { describeRequests, type RequestShape } from '#support/describe-requests';

const ulid = '01HZXK8F0B3M9Q7R5T1V2W4Y6Z';
const group = { id: 'bologna', group: 'staff' };
const imported = { ...group, import: ulid };
const paths: readonly (readonly [RequestShape['operation'], RequestShape['least']])[] = [
  ['listDirectoryGroups', { id: 'bologna' }],
  ['createDirectoryGroup', { id: 'bologna' }],
  ['beginImport', group],
  ['getImport', imported],
  ['addImportChunk', imported],
  ['finishImport', imported],
  ['decideRequest', { id: ulid }],
];

describeRequests([
  ...paths.map(([operation, least]) => ({ operation, part: 'path', least, more: {}, wrong: { id: ['a b'] } }) as const),
  {
    operation: 'createDirectoryGroup',
    part: 'body',
    least: { id: 'staff', name: 'Personale' },
    more: {},
    wrong: { id: ['a b'], name: [''] },
  },
  {
    operation: 'addImportChunk',
    part: 'body',
    least: { chunk: 1 },
    more: {
      chunk: [1, 7],
      content: ['YQ==', 'YWI=', 'Ab+/09', 'a'.repeat(250_000)],
      addresses: [['ada@example.org'], ['x'.repeat(500)], Array(5_000).fill('a')],
    },
    wrong: {
      chunk: [0, 1.5, '1'],
      content: ['', '=', 'YQ===', 'Y=Q', ' YQ', 'YQ ', 'Y_Q-', 'a'.repeat(250_001)],
      addresses: [[], ['x'.repeat(501)], Array(5_001).fill('a'), [1]],
    },
  },
  {
    operation: 'finishImport',
    part: 'body',
    least: { lines: 0 },
    more: { skipProblems: [true, false] },
    wrong: { lines: [-1, 1.5, '1'], skipProblems: ['true'] },
  },
  {
    operation: 'requestPerson',
    part: 'body',
    least: { name: 'Ada', email: 'ada@example.org' },
    more: {},
    wrong: { name: [''], email: ['ada'] },
  },
  {
    operation: 'decideRequest',
    part: 'body',
    least: { decision: 'granted' },
    more: { decision: ['granted', 'refused'] },
    wrong: { decision: ['', 'pending'] },
  },
  {
    operation: 'listRequests',
    part: 'query',
    least: {},
    more: { limit: ['10'], cursor: ['c'], state: ['pending', 'granted', 'refused'] },
    wrong: { state: [''] },
  },
]);

describe('whoever fills a directory or asks for people', () => {
  it('may repeat what makes something under one key', () => {
    const { createDirectoryGroup, requestPerson, decideRequest, createEndCustomer } = contracts;
    const { beginImport, addImportChunk, finishImport } = contracts;
    const makers = [createDirectoryGroup, beginImport, addImportChunk, finishImport];
    const all = [...makers, requestPerson, decideRequest, createEndCustomer];
    expect(all.filter(({ idempotent }) => !idempotent)).toEqual([]);
  });
});
