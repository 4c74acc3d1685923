import type { EndCustomerAnswer } from '#contract/answers/end-customer';

/** An end customer in the version that was read. */
export interface AnsweredCustomer {
  readonly value: EndCustomerAnswer;
  readonly etag: string | undefined;
}
