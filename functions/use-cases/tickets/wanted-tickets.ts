import type { ListOrder } from '../ports/ticket-lists.ts';
import type { Direction, PageRequest } from '../ports.ts';

/** What a person asks to see of the tickets they may see. */
export interface WantedTickets extends PageRequest {
  readonly states?: readonly string[];
  /** Without states: what becomes of ended tickets; they are left out when absent. */
  readonly ended?: 'exclude' | 'include' | 'only';
  readonly type?: string;
  readonly area?: string;
  readonly priority?: string;
  /** Only those that they opened themselves. */
  readonly requester?: 'me';
  /** Only those about this end customer. */
  readonly endCustomer?: string;
  readonly queue?: string;
  /** An id, `me`, or `none`. */
  readonly owner?: string;
  readonly customerAnswered?: boolean;
  /** Only those planned for a day that is over. */
  readonly overdue?: true;
  /** Only those that this problem caused, by number; goes with no other filter. */
  readonly problem?: string;
  readonly order?: ListOrder;
  readonly direction?: Direction;
}
