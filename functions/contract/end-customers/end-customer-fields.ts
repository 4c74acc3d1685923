import * as z from 'zod/mini';
import { civilDate, email, key, language, line, phone, thingId } from '../fields.ts';

const most = 40;

/** The two letters of an Italian province; EE stands for what lies abroad. */
export const province = z.string().check(z.trim(), z.toUpperCase(), z.regex(/^[A-Z]{2}$/));

const contract = z.strictObject({
  id: key,
  name: line,
  service: z.exactOptional(line),
  site: z.exactOptional(key),
  from: z.exactOptional(civilDate),
  to: z.exactOptional(civilDate),
});
const site = z.strictObject({
  id: key,
  name: line,
  address: line,
  city: z.exactOptional(line),
  province: z.exactOptional(province),
});

/** What may be said of an end customer, when it is made and later; what it need not have, in shapes of its own. */
export const endCustomerFields = {
  language: z.optional(language),
  contracts: z.optional(z.array(contract).check(z.maxLength(most))),
  sites: z.optional(z.array(site).check(z.maxLength(most))),
};
export const endCustomerFacts = { number: line, province, email, phone };
export const endCustomerPath = z.strictObject({ endCustomer: thingId });
