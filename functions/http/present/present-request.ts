import type { ProvisioningRequestAnswer } from '#contract/answers/provisioning-request';
import type { ProvisioningRequest } from '#domain/people/provisioning-request';
import type { Names } from '#use-cases/tickets/view-ticket';
import { presentName } from './present-name.ts';

/** A request for a new person, with those who made and decided it. */
export const presentRequest = (
  { by, decidedBy, ...request }: ProvisioningRequest,
  names: Names,
): ProvisioningRequestAnswer => ({
  ...request,
  by: presentName(by, names),
  ...(decidedBy !== undefined && { decidedBy: presentName(decidedBy, names) }),
});
