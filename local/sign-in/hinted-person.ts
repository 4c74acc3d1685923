import type { DemoTenant } from '../tenant/read-tenant.ts';
import { whoSignsIn } from './who-signs-in.ts';

/** The demo person whom an authorization request names as `login_hint`, by id or address; nobody for any other hint. */
export const hintedPerson = (tenant: DemoTenant, hint: unknown): { readonly subject: string } | undefined =>
  typeof hint === 'string'
    ? whoSignsIn(tenant).find(({ id, email }) => id === hint || email === hint.toLowerCase())
    : undefined;
