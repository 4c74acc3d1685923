import type { Failure } from '#domain/ticket/failure';
import type { TicketView } from './tickets/view-ticket.ts';

/** Why a use case refuses: the domain's reasons, and those that only show when others act at the same time. */
export type UseCaseFailure =
  | Exclude<Failure, { reason: 'stale' }>
  /** Their sign-in is nobody's here, and the desk makes nobody of it (403). */
  | { readonly reason: 'not-let-in' }
  /** A key was used before for another request (422). */
  | { readonly reason: 'key-reused' }
  /** Others were faster five times in a row; nothing was changed (503). */
  | { readonly reason: 'contended' }
  | { readonly reason: 'bad-cursor' }
  /** The desk's people must say on which version they act (428). */
  | { readonly reason: 'version-required' }
  /** This order needs all matching tickets in memory and there are too many (422). */
  | { readonly reason: 'too-many'; readonly limit: number }
  | { readonly reason: 'attachment-not-ready'; readonly state: string };

/** The caller's version is old; `current` is what they should look at (412). */
export interface StaleTicket {
  readonly reason: 'stale';
  readonly current: TicketView;
}

/** A domain refusal as a use case tells it; a number that was taken meanwhile is bad luck, not the caller's mistake. */
export const refusedBy = (failure: Failure): UseCaseFailure =>
  failure.reason === 'stale' ? { reason: 'contended' } : failure;
