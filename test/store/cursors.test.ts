import { describe, expect, it } from 'vitest';
import { cursor } from '#store/cursor';
import { listCursor } from '#store/list-cursor';
import { sequenceCursor } from '#store/sequence-cursor';
import type { ListQuery } from '#use-cases/ports/ticket-lists';

const packed = (content: unknown): string =>
  Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)).toString('base64url');

describe('a person who turns pages with a cursor', () => {
  it('gets back the very place that was written', () => {
    const written = cursor.write('list', ['a', '', 'p'.repeat(200)]);
    expect(cursor.read('list', 3, written)).toEqual(['a', '', 'p'.repeat(200)]);
  });

  it.each([
    ['of another list', packed(['other', 'a'])],
    ['with too few places', packed(['list'])],
    ['with too many places', packed(['list', 'a', 'b'])],
    ['with a place that is no text', packed(['list', 1])],
    ['with one bad place among good ones', packed(['list', null])],
    ['with a place that is too long', packed(['list', 'p'.repeat(201)])],
    ['that is no list', packed({ length: 2, 0: 'list' })],
    ['that is a text', packed('"list"')],
    ['that is no JSON', packed('list')],
    ['that holds nothing', ''],
    ['with something after it', `${packed(['list', 'a'])}=`],
    ['with spaces in it', ` ${packed(['list', 'a'])}`],
    ['in the other base64', Buffer.from(JSON.stringify(['list', '??>'])).toString('base64')],
  ])('is refused one %s', (_what, text) => {
    expect(cursor.read('list', 1, text)).toBeUndefined();
  });

  it('is refused one whose good places stand beside a bad one', () => {
    expect(cursor.read('list', 2, packed(['list', 'a', 2]))).toBeUndefined();
  });
});

describe('a person who reads a history from a cursor', () => {
  it('starts at the beginning without one', () => {
    expect(sequenceCursor.read('history', 2)).toEqual({ ok: true, value: [0, 0] });
  });

  it('goes on where the last page ended', () => {
    const written = sequenceCursor.write('history', [7, 12_345_678]);
    expect(sequenceCursor.read('history', 2, written)).toEqual({ ok: true, value: [7, 12_345_678] });
  });

  it.each(['', '-1', '1.5', 'x7', '7x', ' 7', '123456789'])('is refused the sequence %j', (part) => {
    const refusal = { ok: false, failure: { reason: 'bad-cursor' } };
    expect(sequenceCursor.read('history', 2, packed(['history', '1', part]))).toEqual(refusal);
    expect(sequenceCursor.read('history', 2, packed(['history', part, '1']))).toEqual(refusal);
  });

  it('is refused what is no cursor at all', () => {
    expect(sequenceCursor.read('history', 1, 'x')).toEqual({ ok: false, failure: { reason: 'bad-cursor' } });
  });
});

describe('a person who turns the pages of a list of tickets', () => {
  const query: ListQuery = {
    scope: { kind: 'requester', person: 'anna' },
    filter: { states: 'open' },
    order: 'opened',
    direction: 'ascending',
    limit: 50,
  };
  const since = '2026-01-02T03:04:05.678Z';
  const name = (asked: ListQuery): unknown =>
    JSON.parse(Buffer.from(listCursor.write(asked, { part: 'order', since }), 'base64url').toString())[0];
  const read = (content: readonly unknown[], asked: ListQuery = query) =>
    listCursor.read({ ...asked, cursor: packed([name(query), ...content]) });

  it.each([
    { part: 'order', after: 'T#1', since },
    { part: 'moved', after: 'T#1', since },
    { part: 'moved', since },
  ] as const)('goes on at $part', (place) => {
    expect(listCursor.read({ ...query, cursor: listCursor.write(query, place) })).toStrictEqual(place);
  });

  it.each([
    ['another part', ['', 'a', since]],
    ['a part of no name', ['else', 'a', since]],
    ['no day', ['order', 'a', 'yesterday']],
    ['a day with something before it', ['order', 'a', `x${since}`]],
    ['a day with something after it', ['order', 'a', `${since}x`]],
    ['a day in another shape', ['order', 'a', '2026-01-02T03:04:05Z']],
    ['a moment without digits', ['moved', 'a', 'dddd-dd-ddTdd:dd:dd.dddZ']],
    ['too few places', ['order', 'a']],
    ['places of another kind', ['order', 1, since]],
  ])('is refused %s', (_what, content) => {
    expect(read(content)).toBeUndefined();
  });

  const others: readonly (readonly [string, Partial<ListQuery>])[] = [
    ['filtered by state', { filter: { states: ['new'] } }],
    ['with those that ended', { filter: { states: 'open', ended: true } }],
    ['of one type', { filter: { states: 'open', type: 'incident' } }],
    ['of one area', { filter: { states: 'open', area: 'fees' } }],
    ['of one priority', { filter: { states: 'open', priority: 'p1' } }],
    ['of one owner', { filter: { states: 'open', owner: 'olga' } }],
    ['that customers answered', { filter: { states: 'open', customerAnswered: true } }],
    ['that is overdue', { filter: { states: 'open', plannedBefore: '2026-01-02' } }],
    ['in another order', { order: 'updated' }],
    ['the other way round', { direction: 'descending' }],
    ['of somebody else', { scope: { kind: 'requester', person: 'bruno' } }],
  ];
  it.each(others)('is refused in a list %s', (_what, other) => {
    const asked = { ...query, ...other };
    expect(name(asked)).not.toBe(name(query));
    expect(read(['order', 'a', since], asked)).toBeUndefined();
  });

  it('goes on when the day changes and when the next page is larger', () => {
    const today = { ...query, filter: { ...query.filter, plannedBefore: '2026-01-02' } };
    const tomorrow = { ...query, filter: { ...query.filter, plannedBefore: '2026-01-03' }, limit: 5 };
    expect(name(today)).toBe(name(tomorrow));
    expect(name(query)).toMatch(/^[\w-]{16}$/);
  });
});
