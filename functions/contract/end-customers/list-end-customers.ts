import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { key, line, paging } from '../fields.ts';
import { province } from './end-customer-fields.ts';

/**
 * By name. `name`, `number` and `contract` are beginnings, in any case and with or without accents; a customer comes once
 * for each contract that fits. `partner` is for the desk.
 */
export const listEndCustomersContract = contract({
  operation: 'listEndCustomers',
  summary: 'List the end customers of your organisation, or of all partners',
  query: z.strictObject({
    partner: z.optional(key),
    name: z.optional(line),
    number: z.optional(line),
    province: z.optional(province),
    contract: z.optional(line),
    archived: z.optional(z.enum(['include', 'only'])),
    ...paging,
  }),
});
