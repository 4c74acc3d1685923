import type { Language } from '../text.ts';
import type { RenderedMail } from './rendered-mail.ts';

/**
 * The mails about a request for a new person (R6.5): to those who decide, to the referent who asked, and to whom it is
 * about, once they are let in. Whoever is refused was told of nothing.
 */
export const requestMails = ['request-waits', 'request-granted', 'request-refused', 'let-in'] as const;
export type RequestMail = (typeof requestMails)[number];

/** What these mails may say, in the reader's language; names are one line each. */
export interface RequestMailFacts {
  readonly language: Language;
  readonly tenant: { readonly name: string; readonly accent: string };
  readonly reader: string;
  /** Who is asked for. */
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  /** Who asked, and who decided where somebody did. */
  readonly referent: string;
  readonly decider?: string;
  /** Why, in the words of whoever decided. */
  readonly reason?: string;
  /** Where to go on. */
  readonly link?: string;
}

/** Puts facts into words; pure, so that a retry renders the same mail. */
export type RenderRequestMail = (mail: RequestMail, facts: RequestMailFacts) => RenderedMail;
