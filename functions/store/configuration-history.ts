import { fail, ok } from '#domain/result';
import type { ConfigurationHistory } from '#use-cases/ports/configuration-history';
import { configurationItem } from './configuration-item.ts';
import { configurationLineItem } from './configuration-line-item.ts';
import { cursor } from './cursor.ts';
import { editConfiguration } from './edit-configuration.ts';
import { readItem } from './read-item.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { walk } from './walk.ts';

/** Behind every version. */
const behind = '~';
const list = 'configuration';

/** The configuration's versions and how the next one comes about; all reads are strongly consistent. */
export const createConfigurationHistory = (context: StoreContext): ConfigurationHistory => ({
  at: async (version) => {
    const item = await readItem(context, table.keys.configurationBody(version));
    return item && configurationItem.read(item);
  },
  line: async (version) => {
    const item = await readItem(context, table.keys.configurationLine(version));
    return item && configurationLineItem.read(item);
  },
  lines: async ({ limit, cursor: given }) => {
    const [place] = given === undefined ? [behind] : (cursor.read(list, 1, given) ?? []);
    if (place === undefined) return fail({ reason: 'bad-cursor' });
    const { items, last } = await walk(context, {
      query: {
        KeyConditionExpression: 'pk = :pk AND sk < :place',
        ExpressionAttributeValues: { ':pk': table.keys.configurationLine(0).pk, ':place': place },
        ScanIndexForward: false,
        ConsistentRead: true,
      },
      limit,
      fits: () => true,
    });
    return ok({
      items: items.map(configurationLineItem.read),
      ...(last && { next: cursor.write(list, [String(last.sk)]) }),
    });
  },
  commit: editConfiguration(context),
});
