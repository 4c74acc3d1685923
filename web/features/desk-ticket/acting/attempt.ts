import type { TicketAnswer } from '#contract/answers/ticket';
import type { CallOf } from '#web/lib/api/operations.ts';

type ActBody = Exclude<CallOf<'actOnTicket'>['body'], undefined>;
type ReclassifyBody = Exclude<CallOf<'reclassifyTicket'>['body'], undefined>;

/** Something that an operator wants done to the ticket. */
export type Attempt = ActAttempt | ReclassifyAttempt;

interface Wanted {
  /** The idempotency key of this intention. */
  readonly key: string;
  /** Called when it is done, at once or after a conflict: its text is no draft any more. */
  readonly done?: () => Promise<void>;
  /** How the ticket looks until the API has answered, where that is safe to say. */
  readonly meanwhile?: (ticket: TicketAnswer) => TicketAnswer;
}

export interface ActAttempt extends Wanted {
  readonly kind: 'act';
  readonly action: string;
  readonly body: ActBody;
}

export interface ReclassifyAttempt extends Wanted {
  readonly kind: 'reclassify';
  readonly action: 'reclassify';
  readonly body: ReclassifyBody;
}
