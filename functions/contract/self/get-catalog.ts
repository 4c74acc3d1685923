import { contract } from '../contract.ts';

/** What this person may choose today: only areas that an agreement in force covers (R1.4). */
export const getCatalogContract = contract({
  operation: 'getCatalog',
  summary: 'What a ticket can be opened about',
});
