import { describe, expect, test } from 'vitest';
import { bothChanges } from '#web/lib/editing/both-changes.ts';
import { writtenOn } from '#web/lib/editing/written-on.ts';

const begun = { name: 'Rete', english: 'Network', queues: ['a', 'b'] };

describe('somebody who writes into a form', () => {
  test('has what they wrote kept beside what they began from, whatever is in force by now', () => {
    const first = writtenOn(null, begun, { name: 'Reti' });
    expect(first).toEqual({ begun, parts: { name: 'Reti' } });
    const later = { ...begun, english: 'Networks' };
    expect(writtenOn(first, later, { queues: ['a'] })).toEqual({ begun, parts: { name: 'Reti', queues: ['a'] } });
  });

  test('has nothing kept once all is as it was begun, so that it follows what is in force again', () => {
    const written = writtenOn(null, begun, { name: 'Reti', queues: ['a'] });
    const half = writtenOn(written, begun, { name: 'Rete' });
    expect(half).toEqual({ begun, parts: { queues: ['a'] } });
    expect(writtenOn(half, begun, { queues: ['a', 'b'] })).toBeNull();
    expect(writtenOn(null, begun, { name: 'Rete' })).toBeNull();
  });
});

describe('somebody who was slower than a colleague', () => {
  const factsOf = (form: typeof begun) => [
    { key: 'name', term: 'Nome', value: form.name },
    { key: 'english', term: 'Nome inglese', value: form.english },
  ];
  const both = (inForce: Partial<typeof begun>, wanted: Partial<typeof begun>) =>
    bothChanges(factsOf, { begun, inForce: { ...begun, ...inForce }, wanted: { ...begun, ...wanted } });

  test('reads what the colleague wrote beside what they wrote themselves', () => {
    expect(both({ name: 'Di Ada' }, { name: 'Mia', english: 'Mine' })).toEqual({
      meanwhile: [{ key: 'name', term: 'Nome', was: 'Rete', now: 'Di Ada' }],
      yours: [
        { key: 'name', term: 'Nome', was: 'Rete', now: 'Mia' },
        { key: 'english', term: 'Nome inglese', was: 'Network', now: 'Mine' },
      ],
      clash: true,
    });
  });

  test('has nothing to decide where the two wrote of different things', () => {
    expect(both({ english: 'By Ada' }, { name: 'Mia' }).clash).toBe(false);
    expect(both({}, { name: 'Mia' })).toMatchObject({ meanwhile: [], clash: false });
  });

  test('has nothing to decide where the colleague wrote the same, or their own save was not heard of', () => {
    expect(both({ name: 'Mia' }, { name: 'Mia' }).clash).toBe(false);
    expect(both({ name: 'Mia', english: 'By Ada' }, { name: 'Mia', english: 'Mine' }).clash).toBe(true);
  });
});
