import type { Instant } from '../text.ts';

export const requestStates = ['pending', 'granted', 'refused'] as const;
export type RequestState = (typeof requestStates)[number];

/** A referent's wish that somebody of their organisation be let in (R6.5); whoever is let in gets the request's id. */
export interface ProvisioningRequest {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  readonly email: string;
  readonly by: string;
  readonly at: Instant;
  readonly state: RequestState;
  /** Who decided; absent where the address stood in a directory group of the organisation. */
  readonly decidedBy?: string;
  readonly decidedAt?: Instant;
  /** Why, in the words of whoever decided. */
  readonly reason?: string;
}
