import { describe, expect, it } from 'vitest';
import type { Delivery, Ordered } from '#local/sources/deliver-in-order';
import { deliverInOrder } from '#local/sources/deliver-in-order';
import { failedItems } from '#local/sources/failed-items';

const items: readonly Ordered[] = Array.from({ length: 8 }, (_, index) => ({
  sequence: String(index),
  writtenAt: Date.now(),
}));

/** A handler that cannot digest some items, and what it was given. */
const handlerThatFails = (poison: string, report: boolean) => {
  const done: string[] = [];
  const invoke = (some: readonly Ordered[]): Promise<unknown> => {
    const index = some.findIndex(({ sequence }) => sequence === poison);
    if (index === -1 || report)
      done.push(...some.slice(0, index === -1 ? undefined : index).map(({ sequence }) => sequence));
    if (index !== -1 && !report) return Promise.reject(new Error('poison'));
    return Promise.resolve({ batchItemFailures: index === -1 ? [] : [{ itemIdentifier: poison }] });
  };
  return { done, invoke };
};

const deliver = async (poison: string, rules: Partial<Delivery<Ordered>>, report = true) => {
  const { done, invoke } = handlerThatFails(poison, report);
  const givenUp: string[] = [];
  const settled: string[] = [];
  await deliverInOrder(items, {
    invoke,
    done: (some) => settled.push(...some.map(({ sequence }) => sequence)),
    giveUp: (some) => givenUp.push(...some.map(({ sequence }) => sequence)),
    partial: report,
    bisect: true,
    retries: 1,
    oldestMilliseconds: Number.POSITIVE_INFINITY,
    signal: new AbortController().signal,
    ...rules,
  });
  expect(settled).toEqual(done);
  return { done, givenUp };
};

describe('an event that a function cannot digest', () => {
  const others = ['0', '1', '2', '4', '5', '6', '7'];

  it('is given up alone, and everybody hears of the others in order', async () => {
    expect(await deliver('3', {})).toEqual({ done: others, givenUp: ['3'] });
  });

  it('is given up alone also by a function that only throws', async () => {
    expect(await deliver('3', {}, false)).toEqual({ done: others, givenUp: ['3'] });
  });

  it('takes the rest of its batch along where batches are not halved', async () => {
    expect(await deliver('3', { bisect: false })).toEqual({
      done: ['0', '1', '2'],
      givenUp: ['3', '4', '5', '6', '7'],
    });
  });

  it('is given up alone also where nothing is tried twice', async () => {
    expect(await deliver('3', { retries: 0 })).toEqual({ done: others, givenUp: ['3'] });
  });

  it('is given up at once when it is too old', async () => {
    const rules = { retries: Number.POSITIVE_INFINITY, oldestMilliseconds: -1 };
    expect(await deliver('3', rules)).toEqual({ done: others, givenUp: ['3'] });
  });

  it('is tried again until it can be digested', async () => {
    let tries = 0;
    const done: string[] = [];
    const settled: string[] = [];
    await deliverInOrder(items.slice(0, 1), {
      invoke: (some) => {
        tries += 1;
        if (tries < 3) return Promise.reject(new Error('not yet'));
        done.push(...some.map(({ sequence }) => sequence));
        return Promise.resolve(null);
      },
      done: (some) => settled.push(...some.map(({ sequence }) => sequence)),
      giveUp: () => expect.unreachable(),
      partial: true,
      bisect: true,
      retries: 5,
      oldestMilliseconds: Number.POSITIVE_INFINITY,
      signal: new AbortController().signal,
    });
    expect([done, settled]).toEqual([['0'], ['0']]);
  });
});

describe('a report of failed items', () => {
  it.each([undefined, null, {}, { batchItemFailures: [] }, { batchItemFailures: null }])(
    'of %j means that all went well',
    (report) => {
      expect(failedItems(report, ['a'])).toEqual(new Set());
    },
  );

  it.each([
    { batchItemFailures: [{ itemIdentifier: 'somebody else' }] },
    { batchItemFailures: [{ itemIdentifier: '' }] },
    { batchItemFailures: [{}] },
    { batchItemFailures: [null] },
    { batchItemFailures: 'a' },
  ])('that is of no use (%j) makes the whole batch fail', (report) => {
    expect(failedItems(report, ['a'])).toBe('all');
  });
});
