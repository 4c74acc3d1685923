import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#domain/ticket/canonical-json';
import { digestOf } from '#domain/ticket/digest-of';
import { firstBroken } from '#support/ground/first-broken';
import { eventsOf, randomHistory } from '#support/ground/random-history';

/** Every place in a value where something stands that is no object. */
const leaves = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
    : [path];

const tampered = <Value>(value: Value, [key, ...rest]: readonly string[]): Value => {
  if (key === undefined) return (typeof value === 'number' ? value + 1 : `${value}!`) as Value;
  const node = value as Record<string, unknown>;
  return { ...node, [key]: tampered(node[key], rest) } as Value;
};

describe('whoever reads a history', () => {
  it('finds its chain whole', () => {
    fc.assert(
      fc.property(randomHistory, (history) => {
        expect(firstBroken(eventsOf(history))).toBeUndefined();
      }),
    );
  });
  it('finds it whole also when it was stored with its keys in another order', () => {
    fc.assert(
      fc.property(randomHistory, (history) => {
        const turned = eventsOf(history).map(
          (event) => Object.fromEntries(Object.entries(event).reverse()) as typeof event,
        );
        expect(firstBroken(turned)).toBeUndefined();
      }),
    );
  });
  it('sees every change of any value of any event', () => {
    fc.assert(
      fc.property(randomHistory, fc.nat(), fc.nat(), (history, which, where) => {
        const events = eventsOf(history);
        const at = which % events.length;
        const places = leaves(events[at]);
        const path = places[where % places.length] ?? [];
        const forged = events.with(at, tampered(events[at] as (typeof events)[number], path));
        expect(firstBroken(forged)).toBe(at);
      }),
      { numRuns: 500 },
    );
  });
  it('sees when an event was taken out, doubled or swapped', () => {
    fc.assert(
      fc.property(randomHistory, fc.nat(), (history, which) => {
        const events = eventsOf(history);
        fc.pre(events.length > 2);
        const at = which % (events.length - 1);
        const [one, other] = [events[at], events[at + 1]] as [(typeof events)[number], (typeof events)[number]];
        expect(firstBroken(events.toSpliced(at, 1))).toBe(at);
        expect(firstBroken(events.toSpliced(at, 0, one))).toBe(at + 1);
        expect(firstBroken(events.with(at, other).with(at + 1, one))).toBe(at);
      }),
    );
  });
});

describe('canonical JSON', () => {
  it('is the same for the same facts, in any order and with absent ones', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: undefined, z: 'è' })).toBe('{"b":[{"c":null,"d":1}],"z":"è"}');
  });
  it('holds also what is called as JavaScript calls a prototype', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":[1]}}'))).toBe('{"__proto__":{"a":[1]},"b":1}');
  });
});

describe('the digest of a text', () => {
  it('tells the same text with the same salt, and nothing else', () => {
    const digest = digestOf('Non riesco a iscrivermi', 'salt');
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf('Non riesco a iscrivermi', 'salt')).toBe(digest);
    expect(digestOf('Non riesco a iscrivermi.', 'salt')).not.toBe(digest);
    expect(digestOf('Non riesco a iscrivermi', 'other')).not.toBe(digest);
  });
});
