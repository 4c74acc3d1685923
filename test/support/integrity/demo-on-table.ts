import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { inject } from 'vitest';
import { demoDesk } from '#local/demo/demo-desk';
import { writeTickets } from '#local/demo/write-tickets';
import { civilCalendar } from '#runtime/civil-calendar';
import { createInspections } from '#store/inspections';
import type { Key } from '#store/table';
import { demo, demoIds, memoryShelf } from '#support/local/demo-world';
import { makeTable } from '#support/store/make-table';
import { storePorts } from '#support/store/store-ports';
import { setUpTenant } from '#use-cases/setup/set-up-tenant';
import { loadPreset } from '../../../presets/load-preset.ts';

/** A table with a demo's tickets, each made by the use cases; it answers with two items at a time. */
export const demoOnTable = async (now: string, count: number) => {
  const made = await makeTable();
  const context = { ...made, pause: () => Promise.resolve() };
  const clock = { now: () => now };
  const store = storePorts(context, clock);
  const userPool = { ensureUser: async (email: string) => email };
  const clientIds = Object.fromEntries(demo.tenant.apiClients.map(({ id }) => [id, id]));
  const issuer = 'https://demo';
  await setUpTenant({ ...store, clock, presets: loadPreset, issuer, userPool })(demo.tenant, clientIds);
  const shelf = memoryShelf();
  const announce = () => undefined;
  const desk = demoDesk({ ...store, calendar: civilCalendar, shelf });
  const written = await writeTickets(desk, { people: demoIds, now: new Date(now), seed: 'whole', count, announce });
  return {
    store,
    written,
    context,
    inspections: createInspections({ ...context, pageSize: 2 }),
    objects: [...shelf.files.keys()].map((key) => ({ key, version: '1' })),
    /** For commands that no use case sends. */
    raw: new DynamoDBClient({
      endpoint: inject('dynamodb'),
      region: 'eu-south-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    }),
    /** Sets one value behind everybody's back. */
    spoil: (key: Key, path: readonly string[], value: unknown) =>
      made.client.send(
        new UpdateCommand({
          TableName: made.tableName,
          Key: key,
          UpdateExpression: `SET ${path.map((_, at) => `#p${at}`).join('.')} = :value`,
          ExpressionAttributeNames: Object.fromEntries(path.map((name, at) => [`#p${at}`, name])),
          ExpressionAttributeValues: { ':value': value },
        }),
      ),
    lose: (key: Key) => made.client.send(new DeleteCommand({ TableName: made.tableName, Key: key })),
  };
};
export type DemoOnTable = Awaited<ReturnType<typeof demoOnTable>>;
