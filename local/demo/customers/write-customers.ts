import type { Configurations } from '#use-cases/ports';
import type { EndCustomers } from '#use-cases/ports/end-customers';
import { demoIds } from '../demo-ids.ts';
import { customersOf } from './customers-of.ts';

/** How long before the demo begins its partners' customers were put into the registry. */
const longAgo = 90 * 86_400_000;

/** Fills the registry of the demo's partners, as if each had entered its own. */
export const writeCustomers = async (
  endCustomers: Pick<EndCustomers, 'write'>,
  configurations: Configurations,
  now: Date,
): Promise<void> => {
  const { preset } = await configurations.current();
  const at = new Date(now.getTime() - longAgo).toISOString();
  const ids = demoIds('customers', { now: () => at });
  for (const after of customersOf(preset.name)) {
    const told = { what: 'end-customer', id: after.id, action: 'create', after } as const;
    await endCustomers.write({ after, audit: { ...told, entry: ids.next(), by: after.partner, at } });
  }
};
