import type { MailFacts, PublicText, QuotingMailFacts } from '#domain/notification/mail-facts';
import type { RequestMailFacts } from '#domain/notification/request-mail';
import type { Language } from '#domain/text';

/** The words of one mail. */
export interface MailWords {
  readonly heading: string;
  readonly lines?: readonly string[];
  /** What somebody wrote, shown below the lines. */
  readonly quote?: Pick<PublicText, 'body'> | undefined;
  /** What to know or do next. */
  readonly next?: readonly string[];
  /** The state that was entered, in words. */
  readonly state?: MailFacts['state'];
}

/**
 * One kind of mail, in every language. A template of an internal event takes `MailFacts`, which hold no text at all;
 * the others may quote public texts. None can be given an internal note (FAULTS 1.20).
 */
export type MailTemplate<Facts extends MailFacts = QuotingMailFacts> = Readonly<
  Record<Language, (facts: Facts) => MailWords>
>;

/** One kind of mail about a request for a new person (R6.5). */
export type RequestTemplate = Readonly<Record<Language, (facts: RequestMailFacts) => MailWords>>;
