import { contract } from '../contract.ts';
import { groupPath } from './directory-fields.ts';

/** R6.5: an import brings all members of a group; one that was begun before and not finished is given up. */
export const beginImportContract = contract({
  operation: 'beginImport',
  summary: 'Begin to fill a directory group anew',
  path: groupPath,
  idempotent: true,
});
