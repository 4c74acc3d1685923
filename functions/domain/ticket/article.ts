import type { FilledForm } from '../forms/filled-form.ts';
import type { Instant } from '../text.ts';
import type { Channel } from './ticket.ts';

interface ArticleBase {
  readonly id: string;
  readonly number: string;
  /** Sequence of the event that carried it. */
  readonly sequence: number;
  readonly at: Instant;
  readonly author: string;
  readonly authorRole: string;
  readonly channel: Channel;
  /** CommonMark as written; stored only here (DESIGN 2). */
  readonly body: string;
  /** Ids of uploads, at most 25. */
  readonly files: readonly string[];
  /** Makes the event's digest unguessable; replaced together with the body on redaction. */
  readonly salt: string;
}

/** A text that the requester may read. */
export interface PublicArticle extends ArticleBase {
  readonly kind: 'description' | 'message' | 'reply';
  readonly publicVersion: number;
  /** Its author shows it to the end customer too, while the ticket is released to them (R5.7). */
  readonly forEndCustomer?: true;
  /** Only on the description. */
  readonly opening?: OpeningContent;
}

/** The texts of R1.1 that are personal: kept with the description, out of the events. */
export interface OpeningContent {
  readonly subject: string;
  readonly contact?: { readonly name: string; readonly phone: string };
  /** The form of the ticket's kind as it was filled in (R1.6). */
  readonly form?: FilledForm;
}

/** A text for staff only. A type of its own, so that no mail or answer can take it for a public one (FAULTS 1.20). */
export interface InternalNote extends ArticleBase {
  readonly kind: 'note';
}

export type Article = PublicArticle | InternalNote;
