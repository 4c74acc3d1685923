import { describe, expect, it } from 'vitest';
import { messageKey } from '#queue/message-key';
import { peopleKeys } from '#store/people-keys';
import { streamEventKey } from '#store/stream-event-key';
import { table } from '#store/table';

const keysOf = ({ pk, sk }: { readonly pk: string; readonly sk: string }) => ({ pk: { S: pk }, sk: { S: sk } });

describe('an event on its way to the people concerned', () => {
  it('is found by its ticket and its place there', () => {
    expect(streamEventKey(keysOf(table.keys.event('TK-1', 12)))).toEqual({ number: 'TK-1', sequence: 12 });
    expect(streamEventKey(keysOf(table.keys.event('TK-1', 1)))).toEqual({ number: 'TK-1', sequence: 1 });
  });

  it('is found by the request for a new person that it is about', () => {
    for (const sequence of [1, 2]) {
      expect(streamEventKey(keysOf(peopleKeys.requestEvent('R1', sequence)))).toEqual({ request: 'R1', sequence });
    }
    expect(streamEventKey(keysOf(peopleKeys.request('R1')))).toBeUndefined();
    expect(streamEventKey(keysOf(peopleKeys.requestNotifications('R1', 1)))).toBeUndefined();
    expect(() => streamEventKey(keysOf(peopleKeys.requestEvent('R1', 3)))).toThrow('no such event');
  });

  it.each([table.keys.head('TK-1'), table.keys.publicArticle('TK-1', 1), table.keys.person('anna')])(
    'is not taken for one where the item is another: $sk',
    (keys) => {
      expect(streamEventKey(keysOf(keys))).toBeUndefined();
    },
  );

  it.each([
    {},
    { pk: { S: 'T#1' } },
    { sk: { S: 'E#00000001' } },
    { pk: { S: '' }, sk: { S: 'E#00000001' } },
    { pk: { S: 'T#1' }, sk: { S: '' } },
    { pk: {}, sk: {} },
  ])('is not guessed from foreign keys: %j', (keys) => {
    expect(() => streamEventKey(keys)).toThrow('A record of the stream has other keys than the table.');
  });

  it.each(['E#', 'E#x', 'E#00000000', 'E#1.5', 'E#-0000001'])('is not guessed from a place that is none: %s', (sk) => {
    expect(() => streamEventKey(keysOf({ pk: 'T#1', sk }))).toThrow('An event of the stream has no sequence.');
  });
});

describe('a message that names an event', () => {
  it('is understood, whatever else it says', () => {
    expect(messageKey('{"number":"TK-1","sequence":3,"more":true}')).toEqual({ number: 'TK-1', sequence: 3 });
  });

  it('is understood where it is about a request for a new person', () => {
    for (const sequence of [1, 2]) {
      expect(messageKey(`{"request":"R1","sequence":${sequence}}`)).toEqual({ request: 'R1', sequence });
    }
    for (const body of ['{"request":"R1","sequence":3}', '{"request":"","sequence":1}', '{"request":1,"sequence":1}']) {
      expect(() => messageKey(body)).toThrow('A message of the queue names no event.');
    }
  });

  it.each(['{}', '{"number":"","sequence":1}', '{"number":7,"sequence":1}', '{"number":"TK-1"}', '[]'])(
    'is refused when it names none: %s',
    (body) => {
      expect(() => messageKey(body)).toThrow('A message of the queue names no event.');
    },
  );

  it.each(['1.5', '"1"', 'null', '1e300'])('is refused with the sequence %s', (sequence) => {
    expect(() => messageKey(`{"number":"TK-1","sequence":${sequence}}`)).toThrow('names no event');
  });
});
