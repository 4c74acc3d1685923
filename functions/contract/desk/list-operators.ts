import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { key } from '../fields.ts';

export const listOperatorsContract = contract({
  operation: 'listOperators',
  summary: 'List the operators of a queue, to whom a ticket can be assigned',
  path: z.strictObject({ id: key }),
});
