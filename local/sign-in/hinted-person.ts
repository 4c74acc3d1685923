import type { DemoPerson, DemoTenant } from '../tenant/read-tenant.ts';

/** The demo person whom an authorization request names as `login_hint`, by id or address; nobody for any other hint. */
export const hintedPerson = ({ people }: DemoTenant, hint: unknown): DemoPerson | undefined =>
  typeof hint === 'string' ? people.find(({ id, email }) => id === hint || email === hint.toLowerCase()) : undefined;
