import type { Language } from '../text.ts';
import type { PublicArticle } from '../ticket/article.ts';
import type { EventType } from '../ticket/event.ts';

/**
 * What every mail may say about one event, in the reader's language. It tells of the moment of the event, not of now,
 * and holds nobody's text: mails about internal events are made from this alone.
 */
export interface MailFacts {
  readonly language: Language;
  readonly tenant: { readonly name: string; readonly accent: string };
  readonly number: string;
  readonly subject: string;
  readonly link?: string;
  /** Names; the clock has none. */
  readonly reader: string;
  readonly actor?: string;
  /** The reader did it themself. */
  readonly ownAct: boolean;
  readonly happened: EventType;
  /** Label of the queue that the ticket was in afterwards. */
  readonly queue: string;
  /** Labels of type, subtype, priority and, where there is one, the form; only on the opening. */
  readonly opening?: { readonly kind: string; readonly priority: string; readonly form?: string };
  /** The state that was entered, with its sentence for the requester. */
  readonly state?: { readonly label: string; readonly sentence: string };
  /** As written by `plan`: a day in words, a release, or both. */
  readonly plan?: { readonly date?: string; readonly release?: string };
  /** Day and time in words at which silence closes the ticket. */
  readonly closesAt?: string;
  /** Day and time in words until which an answer opens the ticket again. */
  readonly reopensUntil?: string;
  readonly silenceDays: number;
}

/** The part of a public article that a mail quotes. An internal note is no such thing: its kind does not fit. */
export type PublicText = Pick<PublicArticle, 'kind' | 'body'>;

/** The facts of a mail that may quote what was written publicly. */
export interface QuotingMailFacts extends MailFacts {
  readonly text?: PublicText;
}
