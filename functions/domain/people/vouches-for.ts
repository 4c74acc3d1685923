import type { Organisation } from './organisation.ts';

/** The part of an address that an organisation may own. */
export const domainOf = (email: string): string => (email.split('@').at(-1) ?? '').toLowerCase();

/** Whether that provider may be believed when it says who has the address: the one of whoever owns its domain (R9.2). */
export const vouchesFor = (
  provider: string | undefined,
  { domains = [], identityProvider, archived }: Pick<Organisation, 'domains' | 'identityProvider' | 'archived'>,
  email: string,
): boolean => provider !== undefined && provider === identityProvider && !archived && domains.includes(domainOf(email));
