import type { EndCustomer } from '#domain/end-customers/end-customer';
import { countUse } from '#store/count-use';
import type { Item } from '#store/item';
import type { StoreContext } from '#store/store-context';
import { portalDesk } from '#support/ground/portal';
import { cast } from '#support/http-cast';
import { issuer, subjectOf } from '#support/http-event';
import { type StorePorts, storePorts } from '#support/store/store-ports';
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

const register = async (
  { endCustomers }: Pick<StorePorts, 'endCustomers'>,
  registry: readonly EndCustomer[],
): Promise<void> => {
  for (const after of registry) {
    const audit = { entry: `entry-${after.id}`, by: cast.ada.id, at: new Date(beginning).toISOString() };
    await endCustomers.write({
      after,
      audit: { ...audit, what: 'end-customer', id: after.id, action: 'create', after },
    });
  }
};

const setUp = async ({ preset, organisations, people, endCustomers }: Desk): Promise<readonly Item[]> => {
  const now = () => new Date(beginning).toISOString();
  const database = createDatabase({ now });
  const client = documentClient(
    database,
    async (_effect, run) => run({}),
    () => 'setup',
  );
  const context = { client, tableName: database.tableName, pause: async () => undefined };
  const store = storePorts(context, { now });
  const { provisioning } = store;
  const names = organisations.map(({ id, name }) => ({ id, name }));
  await provisioning.ensureConfiguration({ ...portalDesk.settings, limits, organisations: names }, preset);
  for (const organisation of organisations) await provisioning.ensureOrganisation(organisation);
  for (const person of people.values()) {
    await provisioning.ensurePerson(person, [{ issuer, subject: subjectOf(person) }]);
  }
  await register(store, endCustomers);
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
