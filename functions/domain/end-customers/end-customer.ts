import type { CivilDate, Language } from '../text.ts';

/** What a partner supplies to its customer; `site` names one of the customer's sites. */
export interface CustomerContract {
  readonly id: string;
  /** How people call it, most often its number; unlike all others of its customer. */
  readonly name: string;
  readonly service?: string;
  readonly site?: string;
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}

/** Where something of the customer stands. */
export interface CustomerSite {
  readonly id: string;
  /** Unlike all others of its customer. */
  readonly name: string;
  readonly address: string;
  readonly city?: string;
  readonly province?: string;
}

/** A customer of a partner, about whom tickets are opened (R1.10); they themselves open none. */
export interface EndCustomer {
  readonly id: string;
  /** The organisation whose customer it is. */
  readonly partner: string;
  readonly name: string;
  /** What the partner calls it in its own books. */
  readonly number?: string;
  readonly province?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly language: Language;
  readonly contracts: readonly CustomerContract[];
  readonly sites: readonly CustomerSite[];
  /** No new ticket is about it; tickets that are stay as they were, and it is never deleted. */
  readonly archived?: true;
}
