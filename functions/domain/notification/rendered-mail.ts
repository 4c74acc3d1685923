import type { QuotingMailFacts } from './mail-facts.ts';
import type { MailName } from './mail-name.ts';

/** A mail as it will be read: the same words as text and as HTML. */
export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Puts facts into words; pure, so that a retry renders the same mail. */
export type RenderMail = (mail: MailName, facts: QuotingMailFacts) => RenderedMail;
