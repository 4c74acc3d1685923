import type { GivenForm } from '#domain/forms/check-filled';
import type { OpeningContent } from '#domain/ticket/article';
import type { Reclassification } from '#domain/ticket/command';
import type { Channel, Classification, Plan, Window } from '#domain/ticket/ticket';

/** A file that somebody adds to a text: its kind decides what is in it. */
export interface PlannedFile {
  readonly name: string;
  readonly kind: string;
}

/** What somebody does to a ticket once it is open. */
export type Deed =
  | { readonly kind: 'comment' | 'reply' | 'note' }
  | {
      readonly kind: 'act';
      readonly action: string;
      readonly plan?: Plan;
      readonly window?: Window;
      readonly risk?: string;
    }
  | { readonly kind: 'assign'; readonly owner?: string; readonly responsible?: string }
  | { readonly kind: 'move'; readonly queue: string }
  | { readonly kind: 'release' }
  | { readonly kind: 'link'; readonly problem: string }
  | { readonly kind: 'reclassify'; readonly to: Reclassification };

/** A deed with its text, its time (milliseconds since 1970) and whoever does it. */
export interface Step {
  readonly at: number;
  readonly by: string;
  readonly deed: Deed;
  readonly text?: string;
  readonly files?: readonly PlannedFile[];
}

/** All that is going to happen to one ticket; what lies in the future is left out when it is played. */
export interface TicketPlan {
  /** Names this ticket among the demo's; its ids come from it. */
  readonly name: string;
  readonly at: number;
  readonly by: string;
  readonly classification: Classification;
  readonly content: OpeningContent;
  readonly description: string;
  readonly channel: Channel;
  /** For whom somebody else opens it. */
  readonly requester?: string;
  /** The form of the ticket's kind, where its desk asks for one. */
  readonly form?: GivenForm;
  /** The end customer that it is about. */
  readonly endCustomer?: string;
  readonly files: readonly PlannedFile[];
  readonly steps: readonly Step[];
  /** A later ticket that refers to this one, which is closed by then. */
  readonly followUp?: TicketPlan;
}
