import type { FormEntries } from '#web/lib/forms/form-entries.ts';

/** What may be answered to 'did it work before?'; whoever does not know says so, and nothing is sent. */
export const regressions = ['yes', 'no', 'unknown'] as const;

/** What the person has said so far of a new ticket; an empty text is a question not answered yet (R1.1). */
export interface OpeningDraft {
  readonly area: string;
  readonly subarea: string;
  readonly type: string;
  readonly subtype: string;
  readonly subject: string;
  readonly description: string;
  readonly severity: string;
  readonly urgency: string;
  readonly environment: string;
  /** What was said to the questions of the kind's form (R1.6); absent in drafts from before there were any. */
  readonly form?: FormEntries;
  readonly regression: '' | (typeof regressions)[number];
  /** Absent until it is touched: then it is as in the person's own record. */
  readonly contactName?: string;
  readonly contactPhone?: string;
  /** E-mail of the person who called, where the desk opens (R1.10). */
  readonly requester: string;
  /** The closed ticket that this one follows (R3.5). */
  readonly follows: string;
  /** The partner's end customer that it is about, by id; absent in drafts from before there were any. */
  readonly endCustomer?: string;
  /** The summary has been seen: a change leads back to it. */
  readonly reviewed: boolean;
  /** Goes up when the same draft is to become another ticket. */
  readonly attempt: number;
}

/** Before anything was said. */
export const emptyOpening: OpeningDraft = {
  area: '',
  subarea: '',
  type: '',
  subtype: '',
  subject: '',
  description: '',
  severity: '',
  urgency: '',
  environment: '',
  regression: '',
  requester: '',
  follows: '',
  reviewed: false,
  attempt: 0,
};

/** What lists of drafts call it. */
export const titleOfOpening = ({ subject }: OpeningDraft): string => subject.trim();
