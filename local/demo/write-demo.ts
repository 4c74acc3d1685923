import { setTimeout as wait } from 'node:timers/promises';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { civilCalendar } from '#runtime/civil-calendar';
import { createConfigurations } from '#store/configurations';
import { createDirectory } from '#store/directory';
import { documentClientOptions } from '#store/document-client-options';
import { createEndCustomers } from '#store/end-customers';
import { createPastConfigurations } from '#store/past-configurations';
import type { StoreContext } from '#store/store-context';
import { createTicketLists } from '#store/ticket-lists';
import { createTickets } from '#store/tickets';
import { createUploads } from '#store/uploads';
import type { Clock, Configurations } from '#use-cases/ports';
import type { TicketLists } from '#use-cases/ports/ticket-lists';
import { writeCustomers } from './customers/write-customers.ts';
import { demoDesk } from './demo-desk.ts';
import type { FileShelf } from './file-shelf.ts';
import { writeTickets } from './write-tickets.ts';

/** The local system, as far as the demo's tickets need it. */
export interface DemoPlace {
  readonly database: DynamoDBClientConfig;
  readonly tableName: string;
  readonly shelf: FileShelf;
  readonly now: Date;
  /** How many besides the odd ones that every demo has. */
  readonly count: number;
  /** Ids of the tenant's people and programs. */
  readonly people: readonly string[];
  readonly announce: (tickets: number) => void;
}

const seed = 'sportello';

const portsOf = (context: StoreContext, clock: Clock, shelf: FileShelf) => ({
  tickets: createTickets(context),
  uploads: createUploads(context),
  directory: createDirectory(context, clock),
  configurations: createConfigurations(context),
  pastConfigurations: createPastConfigurations(context),
  lists: createTicketLists(context, clock),
  calendar: civilCalendar,
  shelf,
});

const hasTickets = async (configurations: Configurations, lists: TicketLists): Promise<boolean> => {
  const { queues, workflow } = (await configurations.current()).preset;
  const found = await lists.list({
    scope: { kind: 'queues', queues: Object.keys(queues) },
    filter: { states: Object.keys(workflow.states) },
    order: 'opened',
    direction: 'ascending',
    limit: 1,
  });
  return !found.ok || found.value.items.length > 0;
};

/** Fills a desk that has no tickets yet and answers whether it did; one that has some stays as it is. */
export const writeDemo = async (place: DemoPlace): Promise<boolean> => {
  const { database, tableName, shelf, now, count, people, announce } = place;
  const client = new DynamoDBClient(database);
  const context: StoreContext = {
    client: DynamoDBDocumentClient.from(client, documentClientOptions),
    tableName,
    pause: (atMost) => wait(Math.random() * atMost),
  };
  const ports = portsOf(context, { now: () => now.toISOString() }, shelf);
  try {
    if (await hasTickets(ports.configurations, ports.lists)) return false;
    await writeCustomers(createEndCustomers(context), ports.configurations, now);
    await writeTickets(demoDesk(ports), { people, now, seed, count, announce });
    return true;
  } finally {
    client.destroy();
  }
};
