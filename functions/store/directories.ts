import type { Directories } from '#use-cases/ports/directories';
import { advanceImport } from './advance-import.ts';
import { beginImport } from './begin-import.ts';
import { bindChunk } from './bind-chunk.ts';
import { clearGroup } from './clear-group.ts';
import { createDirectoryGroup } from './create-directory-group.ts';
import { directoryGroupItem } from './directory-group-item.ts';
import { directoryImportItem } from './directory-import-item.ts';
import { directoryKeys } from './directory-keys.ts';
import { finishImport } from './finish-import.ts';
import { queryPages } from './query-pages.ts';
import { readBatch } from './read-batch.ts';
import { readItem } from './read-item.ts';
import { shapeOf } from './shape.ts';
import type { StoreContext } from './store-context.ts';
import { writeBatch } from './write-batch.ts';

const recordsOf = (context: StoreContext) => async (organisation: string) => {
  const query = {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': directoryKeys.group(organisation, '').pk },
    ConsistentRead: true,
  };
  const found: ReturnType<typeof directoryGroupItem.read>[] = [];
  for await (const { items } of queryPages(context, query)) found.push(...items.map(directoryGroupItem.read));
  return found;
};

const memberKeys = (members: string, addresses: readonly string[]) =>
  addresses.map((address) => directoryKeys.member(members, address));

const membersOf = ({ organisation, group, generation }: Parameters<Directories['add']>[0]): string =>
  directoryKeys.members({ organisation, id: group }, generation);

/** Directory groups and the addresses in them. What an import brings stands apart until it is finished. */
export const createDirectories = (context: StoreContext): Directories => {
  const records = recordsOf(context);
  return {
    groups: async (organisation) => (await records(organisation)).map(({ group }) => group),
    find: async (organisation, id) => {
      const item = await readItem(context, directoryKeys.group(organisation, id));
      return item && directoryGroupItem.read(item).group;
    },
    create: createDirectoryGroup(context),
    begin: beginImport(context),
    import: async (id) => {
      const item = await readItem(context, directoryKeys.import(id));
      return item && directoryImportItem.read(item);
    },
    linesOf: async (begun, addresses) => {
      const items = await readBatch(context, memberKeys(membersOf(begun), addresses));
      return new Map(items.map((item) => [String(item.sk), shapeOf(item, 'member').count('line')]));
    },
    add: (begun, members) =>
      writeBatch(
        context,
        members.map(({ address, line }) => ({
          PutRequest: { Item: { ...directoryKeys.member(membersOf(begun), address), line } },
        })),
      ),
    bind: bindChunk(context),
    advance: advanceImport(context),
    finish: finishImport(context),
    clear: clearGroup(context),
    holds: async (organisation, address) => {
      const seen = (await records(organisation)).filter(({ generation }) => generation > 0);
      const keys = seen.flatMap(({ group, generation }) =>
        memberKeys(directoryKeys.members(group, generation), [address.toLowerCase()]),
      );
      return (await readBatch(context, keys)).length > 0;
    },
  };
};
