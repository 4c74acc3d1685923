import type { DirectoryGroup } from '#domain/directory/directory-group';
import { directoryKeys } from './directory-keys.ts';
import type { Item } from './item.ts';
import { shapeOf } from './shape.ts';

/** What an item holds besides the group. Generations count the imports; 0 is none. */
export interface DirectoryGroupRecord {
  readonly group: DirectoryGroup;
  readonly version: number;
  /** The generation that is seen, the last one that was begun, and those whose members are to be deleted. */
  readonly generation: number;
  readonly last: number;
  readonly stale: readonly number[];
  /** The import that is under way. */
  readonly open?: string;
  /** Entry of the audit trail for the last change. */
  readonly entry: string;
}

/** A directory group; what it holds stands apart, by generation. */
export const directoryGroupItem = {
  write: ({ group, ...record }: DirectoryGroupRecord): Item => ({
    ...directoryKeys.group(group.organisation, group.id),
    ...group,
    ...record,
  }),
  read: (item: Item): DirectoryGroupRecord => {
    const shape = shapeOf(item, 'directory group');
    const open = shape.optionalText('open');
    return {
      group: {
        id: shape.text('id'),
        organisation: shape.text('organisation'),
        name: shape.text('name'),
        members: shape.count('members'),
      },
      version: shape.count('version'),
      generation: shape.count('generation'),
      last: shape.count('last'),
      stale: shape.counts('stale'),
      ...(open !== undefined && { open }),
      entry: shape.text('entry'),
    };
  },
};
