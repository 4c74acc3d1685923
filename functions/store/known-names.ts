import type { Clock, Directory } from '#use-cases/ports';

/** Somebody who is renamed or erased is shown by the old name for at most this long. */
const keptMilliseconds = 60_000;
const remembered = 10_000;

interface KnownName {
  readonly id: string;
  /** Absent when nobody was found under the id. */
  readonly name?: string;
  readonly until: number;
}

/** What people are called, read once a minute each: nearly every answer names the same few people. */
export const knownNames = (people: Directory['people'], clock: Clock): Directory['names'] => {
  const known = new Map<string, KnownName>();
  const read = async (ids: readonly string[], until: number): Promise<readonly KnownName[]> => {
    if (ids.length === 0) return [];
    const found = await people(ids);
    const names = ids.map((id) => {
      const name = found.get(id)?.name;
      return { id, until, ...(name !== undefined && { name }) };
    });
    if (known.size > remembered) known.clear();
    for (const name of names) known.set(name.id, name);
    return names;
  };
  return async (ids) => {
    const now = Date.parse(clock.now());
    const fresh = new Map<string, KnownName>();
    for (const id of ids) {
      const name = known.get(id);
      if (name && name.until > now) fresh.set(id, name);
    }
    const unknown = [...new Set(ids)].filter((id) => !fresh.has(id));
    const all = [...fresh.values(), ...(await read(unknown, now + keptMilliseconds))];
    return new Map(all.flatMap(({ id, name }) => (name === undefined ? [] : [[id, { id, name }] as const])));
  };
};
