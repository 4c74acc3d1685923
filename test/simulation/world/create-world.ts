import { createDatabase } from '../database/create-database.ts';
import { documentClient } from '../database/document-client.ts';
import type { Desk } from '../desks/desk.ts';
import { firstStandings } from '../oracle/standings.ts';
import { createBucket } from './bucket.ts';
import { createIds } from './ids.ts';
import { createQueue } from './queue.ts';
import { createStream } from './stream.ts';
import { beginning, tenantItems } from './tenant-items.ts';
import { productWiring, type Wiring } from './wiring.ts';
import { nothingTouched, type World } from './world.ts';

/** The instant of a world; written anew only when time has passed. */
const instantOf = (world: { readonly now: number }): (() => string) => {
  let [at, instant] = [Number.NaN, ''];
  return () => {
    if (world.now !== at) [at, instant] = [world.now, new Date(world.now).toISOString()];
    return instant;
  };
};

/** A tenant that was just set up as one kind of desk, where nobody has done anything yet. */
export const createWorld = async (desk: Desk, wiring: Wiring = productWiring): Promise<World> => {
  const world = { now: beginning };
  const database = createDatabase({ now: instantOf(world), items: await tenantItems(desk) });
  return Object.assign(world, {
    steps: 0,
    acted: 0,
    desk,
    wiring,
    database,
    tableName: database.tableName,
    clientOf: (perform, by) => documentClient(database, perform, by),
    tickets: new Map(),
    looks: new Map(),
    stream: createStream(),
    changesRead: database.changes.length,
    queue: createQueue(),
    bucket: createBucket(),
    mails: [],
    lines: [],
    history: new Map(),
    open: new Map(),
    processes: new Map(),
    environments: new Set(),
    people: desk.people,
    standings: firstStandings(desk),
    views: new Map(),
    rumours: [],
    ids: createIds(),
    faults: new Map(),
    touched: nothingTouched(),
  } satisfies Omit<World, 'now'>) as World;
};
