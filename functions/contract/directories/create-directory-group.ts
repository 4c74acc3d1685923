import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { key, line } from '../fields.ts';
import { groupsPath } from './directory-fields.ts';

/** R6.5; it is empty until an import is finished. */
export const createDirectoryGroupContract = contract({
  operation: 'createDirectoryGroup',
  summary: 'Make a directory group of an organisation',
  idempotent: true,
  path: groupsPath,
  body: z.strictObject({ id: key, name: line }),
});
