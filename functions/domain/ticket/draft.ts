import type { Changeable, Opened, TicketEvent } from './event.ts';
import type { Ticket } from './ticket.ts';

/** New values of the snapshot's fields; `null` removes one. */
export type Patch = { -readonly [Field in Changeable]?: Ticket[Field] | null };

/** What a command decided, before it becomes the ticket's next event. */
export interface Draft extends Pick<TicketEvent, 'type' | 'visibility'> {
  readonly patch: Patch;
  readonly action?: string;
  readonly opened?: Opened;
}
