import type { Article } from '../ticket/article.ts';
import type { TicketEvent } from '../ticket/event.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Upload } from '../upload.ts';

/** All that is stored of one ticket, each kind in the order of its keys. */
export interface TicketRecord {
  readonly number: string;
  /** Absent when it was lost. */
  readonly head?: StoredHead;
  readonly events: readonly TicketEvent[];
  readonly articles: readonly Article[];
  readonly mails: readonly MailRecord[];
  /** The files that the articles show, as far as they are there. */
  readonly uploads: ReadonlyMap<string, Upload>;
  /** Sort keys of items that are not what their key says. */
  readonly unreadable: readonly string[];
}

/** The snapshot, and the attributes by which lists find it: as they are, and as the snapshot says. */
export interface StoredHead {
  readonly ticket: Ticket;
  readonly subject: string;
  readonly places: Readonly<Record<'stored' | 'expected', Readonly<Record<string, string>>>>;
}

/** Who was to be mailed for one event, and of which of these mails something is told. */
export interface MailRecord {
  readonly sequence: number;
  readonly intended: readonly { readonly id: string; readonly person: string }[];
  readonly marks: readonly string[];
}
