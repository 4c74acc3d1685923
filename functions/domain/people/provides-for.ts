import { domainOf } from './domain-of.ts';
import type { Organisation } from './organisation.ts';

/** Whether that provider signs in whoever has the address: it is the organisation's own, and so is the domain (R9.2). */
export const providesFor = (
  provider: string | undefined,
  { domains = [], identityProvider }: Pick<Organisation, 'domains' | 'identityProvider'>,
  email: string,
): boolean => provider !== undefined && provider === identityProvider && domains.includes(domainOf(email));
