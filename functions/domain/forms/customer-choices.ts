import type { CustomerList } from './customer-list.ts';
import type { Option } from './form-field.ts';

/** What the end customer of a ticket leaves to choose (R1.6). */
export type CustomerChoices = Readonly<Record<CustomerList, readonly Option[]>>;
