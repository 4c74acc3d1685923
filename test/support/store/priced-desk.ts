import { portalDesk } from '../ground/portal.ts';
import { makeTable } from './make-table.ts';
import { measuringClient } from './measuring-client.ts';
import { bologna, identityOf, operatorOf, personOf } from './provisioned.ts';
import type { StorePorts } from './store-ports.ts';
import { storePorts } from './store-ports.ts';
import { minute, opening } from './story.ts';
import { committed } from './told.ts';
import { uploadOf } from './upload-of.ts';
import { writeHeads } from './write-heads.ts';

/** Ids as long as those of the real system. */
export const ulid = (name: string): string => name.toUpperCase().padEnd(26, '0');
export const anna = ulid('anna');
export const olga = ulid('olga');
const settings = { now: () => minute(24 * 60) };

/** Facts of an ordinary ticket: two queues share them, Anna asks, Olga works on every fifth, every third is planned. */
export const ordinary = (i: number) => ({
  requester: i % 2 === 0 ? anna : ulid('bruno'),
  organisation: 'bologna',
  queue: i % 2 === 0 ? 'students' : 'teaching',
  environment: 'production',
  ...(i % 5 === 0 && { owner: olga, responsible: olga }),
  ...(i % 3 === 0 && { plan: { date: `2026-04-${String(1 + (i % 30)).padStart(2, '0')}` } }),
});

const numberOf = (i: number): string => `2025-${String(i).padStart(6, '0')}`;

/** A desk with so many open tickets whose requests are billed; everything on it is of ordinary length. */
export const pricedDesk = async (tickets: number) => {
  const { client, tableName } = await makeTable();
  const measuring = measuringClient(client, tableName);
  const context = { client: measuring.client, tableName, pause: () => Promise.resolve() };
  const store: StorePorts = storePorts(context, settings);
  await store.provisioning.ensureConfiguration(portalDesk.settings, portalDesk.preset);
  await store.provisioning.ensureOrganisation(bologna);
  await store.provisioning.ensurePerson(personOf({ id: anna }), [identityOf('anna')]);
  await store.provisioning.ensurePerson(operatorOf({ id: olga, queues: ['students', 'quiet'] }), [identityOf('olga')]);
  const commits = Array.from({ length: tickets }, (_, i) => opening(numberOf(i), ordinary(i), { at: minute(i / 100) }));
  await writeHeads({ ...context, client }, commits);
  measuring.take();
  return { store, take: measuring.take, fresh: () => storePorts(context, settings) };
};
export type PricedDesk = Awaited<ReturnType<typeof pricedDesk>>;

/** A text of one kilobyte, the subject and other fields not counted. */
export const kilobyte = 'x'.repeat(1_000);

/** A ticket on that desk, opened with a description of 1 KB; not billed. */
export const someTicket = async ({ store, take }: PricedDesk, number: string) => {
  const stored = await committed(
    store.tickets,
    opening(number, { ...ordinary(0) }, { body: kilobyte, at: minute(60) }),
  );
  take();
  return stored;
};

/** A file that arrived; not billed. */
export const someFile = async ({ store, take }: PricedDesk, id: string): Promise<string> => {
  await store.uploads.reserve(uploadOf(id, { uploader: 'anna' }));
  await store.uploads.settle(id, { state: 'received', objectVersion: 'v'.repeat(32), size: 1 });
  take();
  return id;
};
