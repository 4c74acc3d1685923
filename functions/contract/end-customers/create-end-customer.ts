import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { key, line } from '../fields.ts';
import { endCustomerFacts, endCustomerFields } from './end-customer-fields.ts';

const { number, province, email, phone } = endCustomerFacts;

/** R1.10; `partner` is the organisation whose customer it is, named by the desk alone. */
export const createEndCustomerContract = contract({
  operation: 'createEndCustomer',
  summary: 'Add an end customer to the registry',
  idempotent: true,
  body: z.strictObject({
    partner: z.optional(key),
    name: line,
    number: z.optional(number),
    province: z.optional(province),
    email: z.optional(email),
    phone: z.optional(phone),
    ...endCustomerFields,
  }),
});
