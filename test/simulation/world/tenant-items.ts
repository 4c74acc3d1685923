import { countUse } from '#store/count-use';
import type { Item } from '#store/item';
import type { StoreContext } from '#store/store-context';
import { portalDesk } from '#support/ground/portal';
import { cast } from '#support/http-cast';
import { issuer, subjectOf } from '#support/http-event';
import { storePorts } from '#support/store/store-ports';
import { createDatabase } from '../database/create-database.ts';
import { documentClient } from '../database/document-client.ts';
import type { Desk, DeskName } from '../desks/desk.ts';

/** When every history begins: a working morning in Rome. */
export const beginning = Date.parse('2026-03-10T09:00:00.000Z');

/** Few enough that somebody reaches them now and then. */
const limits = { openingsPerHour: 6, changesPerHour: 60 };

/** Nina has done much already: whatever she wants to change in the first hour is too much. */
const tireOut = async (context: StoreContext): Promise<void> => {
  const { id } = cast.nina;
  const count = countUse(context);
  for (const hour of [-1, 0]) {
    const now = new Date(beginning + hour * 3_600_000).toISOString();
    await count(id, 'change', limits.changesPerHour, now);
    await count(id, 'opening', limits.openingsPerHour, now);
  }
};

const setUp = async ({ preset, organisations, people }: Desk): Promise<readonly Item[]> => {
  const now = () => new Date(beginning).toISOString();
  const database = createDatabase({ now });
  const client = documentClient(
    database,
    async (_effect, run) => run({}),
    () => 'setup',
  );
  const context = { client, tableName: database.tableName, pause: async () => undefined };
  const { provisioning } = storePorts(context, { now });
  const names = organisations.map(({ id, name }) => ({ id, name }));
  await provisioning.ensureConfiguration({ ...portalDesk.settings, limits, organisations: names }, preset);
  for (const organisation of organisations) await provisioning.ensureOrganisation(organisation);
  for (const person of people.values()) {
    await provisioning.ensurePerson(person, [{ issuer, subject: subjectOf(person) }]);
  }
  for (let use = 0; use < limits.changesPerHour; use += 1) await tireOut(context);
  return [...database.items()];
};

const items = new Map<DeskName, Promise<readonly Item[]>>();

/** What the setup of the tenant leaves in the table; made once for each kind of desk, by the product's own setup. */
export const tenantItems = (desk: Desk): Promise<readonly Item[]> => {
  const made = items.get(desk.name) ?? setUp(desk);
  items.set(desk.name, made);
  return made;
};
