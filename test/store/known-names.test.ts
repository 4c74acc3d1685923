import { expect, test } from 'vitest';
import type { Person } from '#domain/people/person';
import { knownNames } from '#store/known-names';
import { personOf } from '#support/store/provisioned';

/** People in memory who can be renamed, a clock to move, and what was asked of them. */
const directoryOf = () => {
  const people = new Map<string, Person>([['anna', personOf()]]);
  const asked: (readonly string[])[] = [];
  const time = { now: '2026-03-05T09:00:00.000Z' };
  const names = knownNames(
    async (ids) => {
      asked.push(ids);
      return new Map([...people].filter(([id]) => ids.includes(id)));
    },
    { now: () => time.now },
  );
  const nameOf = async (id: string) => (await names([id])).get(id)?.name;
  return { people, asked, time, names, nameOf };
};

test('somebody whom many answers name is read once a minute', async () => {
  const { asked, time, nameOf } = directoryOf();
  expect(await nameOf('anna')).toBe('Anna Rossi');
  time.now = '2026-03-05T09:00:59.999Z';
  expect(await nameOf('anna')).toBe('Anna Rossi');
  expect(asked).toEqual([['anna']]);
});

test('somebody who takes another name is shown by it a minute later', async () => {
  const { people, time, nameOf } = directoryOf();
  await nameOf('anna');
  people.set('anna', personOf({ name: 'Anna Verdi' }));
  time.now = '2026-03-05T09:01:00.000Z';
  expect(await nameOf('anna')).toBe('Anna Verdi');
});

test('only those who are not known yet are asked for, each once, and nobody is told of whom nobody knows', async () => {
  const { people, asked, names } = directoryOf();
  people.set('bruno', personOf({ id: 'bruno', name: 'Bruno' }));
  await names(['anna']);
  const told = await names(['anna', 'bruno', 'bruno', 'nobody', 'anna']);
  expect([...told.values()].map(({ name }) => name).sort()).toEqual(['Anna Rossi', 'Bruno']);
  expect(asked).toEqual([['anna'], ['bruno', 'nobody']]);
  expect((await names(['nobody'])).size).toBe(0);
  expect(asked).toHaveLength(2);
});

test('a name tells nothing else of a person', async () => {
  const { names } = directoryOf();
  expect([...(await names(['anna'])).values()]).toEqual([{ id: 'anna', name: 'Anna Rossi' }]);
});

test('one page may name more people than are remembered', async () => {
  const { people, names } = directoryOf();
  const ids = Array.from({ length: 10_002 }, (_, i) => `person-${i}`);
  for (const id of ids) people.set(id, personOf({ id, name: id }));
  await names(['anna']);
  expect((await names(['anna', ...ids])).size).toBe(10_003);
  expect((await names([...ids, 'anna'])).size).toBe(10_003);
});
