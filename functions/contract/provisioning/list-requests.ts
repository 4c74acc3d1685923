import * as z from 'zod/mini';
import { requestStates } from '#domain/people/provisioning-request';
import { contract } from '../contract.ts';
import { paging } from '../fields.ts';

/** Those that wait, unless told otherwise; a referent sees those of their own organisation. */
export const listRequestsContract = contract({
  operation: 'listRequests',
  summary: 'List requests for new people, newest first',
  query: z.strictObject({ state: z.optional(z.enum(requestStates)), ...paging }),
});
