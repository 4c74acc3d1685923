import { usesRegistry } from '#domain/end-customers/registry';
import type { Right } from '#domain/policy';
import { mayDo } from '#domain/policy';
import type { UseCaseFailure } from '../failure.ts';
import type { Session } from '../ports.ts';

/** Why somebody may not use the registry at all; where a tenant keeps none, there is nothing to find. */
export const refusedRegistry = (
  { person, organisation, configuration }: Session,
  right: Extract<Right, 'seeEndCustomers' | 'changeEndCustomers'>,
): UseCaseFailure | undefined => {
  const { preset } = configuration;
  if (!preset.endCustomers) return { reason: 'not-found' };
  const allowed = usesRegistry(person, organisation, preset) && mayDo(person, right);
  return allowed ? undefined : { reason: 'not-allowed', action: right };
};
