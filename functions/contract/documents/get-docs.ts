import { contract } from '../contract.ts';

/** The answer is `text/html`. */
export const getDocsContract = contract({
  operation: 'getDocs',
  summary: 'This API as a page to read',
});
