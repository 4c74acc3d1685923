import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { line } from '../fields.ts';
import { endCustomerFacts, endCustomerFields, endCustomerPath } from './end-customer-fields.ts';

const { number, province, email, phone } = endCustomerFacts;

/** R1.10: lists are replaced whole; `null` removes; `archived` ends new tickets about it, `false` allows them again. */
export const changeEndCustomerContract = contract({
  operation: 'changeEndCustomer',
  summary: 'Change, archive or restore an end customer',
  ifMatch: 'required',
  path: endCustomerPath,
  body: z.strictObject({
    name: z.optional(line),
    number: z.optional(z.nullable(number)),
    province: z.optional(z.nullable(province)),
    email: z.optional(z.nullable(email)),
    phone: z.optional(z.nullable(phone)),
    ...endCustomerFields,
    archived: z.optional(z.boolean()),
  }),
});
