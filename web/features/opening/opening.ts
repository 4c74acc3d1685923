import type { CatalogAnswer } from '#contract/answers/catalog';
import type { EndCustomerAnswer } from '#contract/answers/end-customer';
import type { MeAnswer } from '#contract/answers/me';
import type { Draft } from '#web/lib/drafts/draft.ts';
import type { Uploads } from '#web/lib/uploads/upload.ts';
import type { OpeningForm } from './form/opening-form.ts';
import type { OpeningDraft } from './opening-draft.ts';

/** A ticket that is being opened, with all that its pages need to know. */
export interface Opening {
  /** Of the draft; also what makes a repeated sending one ticket. */
  readonly id: string;
  readonly answers: OpeningDraft;
  readonly draft: Draft<OpeningDraft>;
  readonly change: (answers: Partial<OpeningDraft>) => void;
  readonly uploads: Uploads;
  /** The form of the kind, once the kind is chosen and where it has one. */
  readonly form?: OpeningForm;
  /** The end customer that it is about, once it is chosen and read. */
  readonly customer?: EndCustomerAnswer;
  readonly me: MeAnswer;
  readonly catalog: CatalogAnswer;
  /** The desk writes down what somebody said on the phone. */
  readonly forACaller: boolean;
}
