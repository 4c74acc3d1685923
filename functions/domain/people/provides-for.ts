import type { Organisation } from './organisation.ts';

/** The part of an address that an organisation may own. */
export const domainOf = (email: string): string => (email.split('@').at(-1) ?? '').toLowerCase();

/** Whether that provider signs in whoever has the address, for that organisation: it is its own, and so is the domain (R9.2). */
export const providesFor = (
  provider: string | undefined,
  { domains = [], identityProvider }: Pick<Organisation, 'domains' | 'identityProvider'>,
  email: string,
): boolean => provider !== undefined && provider === identityProvider && domains.includes(domainOf(email));
