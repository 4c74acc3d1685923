import type { Organisation } from './organisation.ts';
import { providesFor } from './provides-for.ts';

/** Whether that provider may be believed when it says who has the address: the one of whoever owns its domain (R9.2). */
export const vouchesFor = (
  provider: string | undefined,
  organisation: Pick<Organisation, 'domains' | 'identityProvider' | 'archived'>,
  email: string,
): boolean => !organisation.archived && providesFor(provider, organisation, email);
