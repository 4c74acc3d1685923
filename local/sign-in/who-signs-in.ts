import type { Newcomer } from '../tenant/newcomers-of.ts';
import type { DemoPerson, DemoTenant } from '../tenant/read-tenant.ts';

/** Everybody who can sign in, whether the desk knows them or not. */
export const whoSignsIn = ({ people, newcomers = [] }: DemoTenant): readonly (DemoPerson | Newcomer)[] => [
  ...people,
  ...newcomers,
];
