import type { Organisation } from '../people/organisation.ts';
import { isStaff, type Person } from '../people/person.ts';
import { mayDo } from '../policy.ts';
import type { Preset } from '../preset/preset.ts';

/** Whether an organisation has end customers of its own; a wholesaler's are only never shown anything (R5.7). */
export const hasCustomers = ({ kind }: Pick<Organisation, 'kind'>): boolean =>
  kind === 'partner' || kind === 'wholesaler';

/** Whether somebody uses the registry of end customers (R1.10): the people of partners, and the desk, where it is kept. */
export const usesRegistry = (
  person: Person,
  organisation: Pick<Organisation, 'kind'> | undefined,
  { endCustomers }: Pick<Preset, 'endCustomers'>,
): boolean =>
  endCustomers === true &&
  mayDo(person, 'seeEndCustomers') &&
  (isStaff(person) || (organisation !== undefined && hasCustomers(organisation)));
