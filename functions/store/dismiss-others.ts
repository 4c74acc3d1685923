import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Person } from '#domain/people/person';
import { canonicalJson } from '#domain/ticket/canonical-json';
import type { Provisioning } from '#use-cases/ports/setup';
import { writePersonOfFile } from './ensure-person.ts';
import { patiently } from './patiently.ts';
import { personItem } from './person-item.ts';
import { readItem } from './read-item.ts';
import { readItems } from './read-items.ts';
import { shapeOf } from './shape.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

/** Somebody who left: history goes on naming them, nothing leads to them, and somebody else may have their address. */
const dismissed = ({ email: _given, rights: _work, groups: _domains, ownQueues: _own, ...person }: Person): Person => ({
  ...person,
  queues: [],
  disabled: true,
});

/**
 * Puts out whoever stands in the roster and is not among these, then writes these as the roster. Stopped in between, it
 * does the same again.
 */
export const dismissOthers =
  (context: StoreContext): Provisioning['dismissOthers'] =>
  async (ids) => {
    const roster = { ...table.keys.roster, people: [...ids].sort() };
    const stored = await readItem(context, table.keys.roster);
    if (stored && canonicalJson(stored) === canonicalJson(roster)) return;
    const before = stored ? shapeOf(stored, 'roster').texts('people') : [];
    const gone = await readItems(context, before.filter((id) => !ids.includes(id)).map(table.keys.person));
    for (const person of [...gone.values()].map(personItem.read)) {
      await writePersonOfFile(context, person.id, (record) => ({
        person: dismissed(record?.person ?? person),
        identities: [],
      }));
    }
    await patiently(context, () => context.client.send(new PutCommand({ TableName: context.tableName, Item: roster })));
  };
