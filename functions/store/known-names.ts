import type { Clock } from '#use-cases/ports';

/** Somebody who is renamed or erased is shown by the old name for at most this long. */
const keptMilliseconds = 60_000;
const remembered = 10_000;

interface KnownName {
  readonly id: string;
  /** Absent when nobody was found under the id. */
  readonly name?: string;
  readonly until: number;
}

type Found = (ids: readonly string[]) => Promise<ReadonlyMap<string, { readonly name: string }>>;
type Names = (ids: readonly string[]) => Promise<ReadonlyMap<string, { readonly id: string; readonly name: string }>>;

/** What people, or end customers, are called, read once a minute each: nearly every answer names the same few. */
export const knownNames = (find: Found, clock: Clock): Names => {
  const known = new Map<string, KnownName>();
  const read = async (ids: readonly string[], until: number): Promise<readonly KnownName[]> => {
    if (ids.length === 0) return [];
    const found = await find(ids);
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
