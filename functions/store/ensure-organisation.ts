import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { canonicalJson } from '#domain/ticket/canonical-json';
import type { Provisioning } from '#use-cases/ports/setup';
import { organisationItem } from './organisation-item.ts';
import { patiently } from './patiently.ts';
import { readItem } from './read-item.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

/** Writes an organisation unless it is stored exactly so. */
export const ensureOrganisation =
  (context: StoreContext): Provisioning['ensureOrganisation'] =>
  async (organisation) => {
    const stored = await readItem(context, table.keys.organisation(organisation.id));
    const item = organisationItem.write(organisation);
    if (stored && canonicalJson(stored) === canonicalJson(item)) return;
    await patiently(context, () => context.client.send(new PutCommand({ TableName: context.tableName, Item: item })));
  };
