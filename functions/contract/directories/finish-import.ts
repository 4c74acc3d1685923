import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { importPath } from './directory-fields.ts';

/** R6.5: `lines` says how many were sent in all; lines with problems are left out only where `skipProblems` says so. */
export const finishImportContract = contract({
  operation: 'finishImport',
  summary: 'Show what an import has brought in the place of what the group held',
  path: importPath,
  idempotent: true,
  body: z.strictObject({ lines: z.number().check(z.int(), z.gte(0)), skipProblems: z.optional(z.boolean()) }),
});
