import { setTimeout as wait } from 'node:timers/promises';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { civilCalendar } from '#runtime/civil-calendar';
import { documentClientOptions } from '#store/document-client-options';
import type { DemoDesk } from './demo-desk.ts';
import { demoDesk } from './demo-desk.ts';
import type { FileShelf } from './file-shelf.ts';
import { writeTickets } from './write-tickets.ts';

/** The local system, as far as the demo's tickets need it. */
export interface DemoPlace {
  readonly database: DynamoDBClientConfig;
  readonly tableName: string;
  readonly shelf: FileShelf;
  readonly now: Date;
  /** Ids of the tenant's people and programs. */
  readonly people: readonly string[];
  readonly announce: (tickets: number) => void;
}

const seed = 'sportello';
const count = 290;
/** Who of the demo's people works in an office; the other requesters study. */
export const offices: readonly string[] = ['marco', 'elena', 'chiara', 'tommaso', 'paolo', 'stefano'];

const hasTickets = async ({ configurations, lists }: DemoDesk): Promise<boolean> => {
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
  const { database, tableName, shelf, now, people, announce } = place;
  const client = new DynamoDBClient(database);
  const context = {
    client: DynamoDBDocumentClient.from(client, documentClientOptions),
    tableName,
    pause: (atMost: number) => wait(Math.random() * atMost),
  };
  const desk = demoDesk({ context, shelf, calendar: civilCalendar, clock: { now: () => now.toISOString() } });
  try {
    if (await hasTickets(desk)) return false;
    await writeTickets(desk, { people, offices, now, seed, count, announce });
    return true;
  } finally {
    client.destroy();
  }
};
