import type { Option } from './form-field.ts';

/** The lists of an end customer that a question can offer instead of options of its own. */
export const customerLists = ['contracts', 'sites'] as const;
export type CustomerList = (typeof customerLists)[number];

/** What the end customer of a ticket leaves to choose (R1.6). */
export type CustomerChoices = Readonly<Record<CustomerList, readonly Option[]>>;
