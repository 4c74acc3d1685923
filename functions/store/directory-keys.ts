import { createHash } from 'node:crypto';
import type { DirectoryGroup } from '#domain/directory/directory-group';
import { type Key, table } from './table.ts';

const shards = '0123456789abcdef';

/** The members of a group arrive by the thousand: sixteen partitions take them. */
const shardOf = (address: string): string => createHash('sha256').update(address).digest('hex').slice(0, 1);

/** The keys of directory groups and of what they hold, beside those of `table.ts`. */
export const directoryKeys = {
  group: (organisation: string, id: string): Key => ({ pk: `DIRECTORY#${organisation}`, sk: id }),
  import: (id: string): Key => table.alone(`DI#${id}`),
  /** What a chunk of an import holds, told by a digest. */
  chunk: (id: string, number: number): Key => ({ pk: `DI#${id}`, sk: `CHUNK#${number}` }),
  /** Where the members of one generation stand, before their shard. */
  members: ({ organisation, id }: Pick<DirectoryGroup, 'organisation' | 'id'>, generation: number): string =>
    `DM#${organisation}#${id}#${generation}`,
  member: (members: string, address: string): Key => ({ pk: `${members}#${shardOf(address)}`, sk: address }),
  /** The partitions over which members are spread. */
  partitions: (members: string): readonly string[] => Array.from(shards, (shard) => `${members}#${shard}`),
};
