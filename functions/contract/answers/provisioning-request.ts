import * as z from 'zod/mini';
import { requestStates } from '#domain/people/provisioning-request';
import { instant } from '../fields.ts';
import { named } from './ticket.ts';

/** A request for a new person (R6.5); whoever is let in has its id. */
export const provisioningRequest = z.object({
  id: z.string(),
  organisation: z.string(),
  name: z.string(),
  email: z.string(),
  by: named,
  at: instant,
  state: z.enum(requestStates),
  decidedBy: z.optional(named),
  decidedAt: z.optional(instant),
  reason: z.optional(z.string()),
});
export type ProvisioningRequestAnswer = z.infer<typeof provisioningRequest>;
