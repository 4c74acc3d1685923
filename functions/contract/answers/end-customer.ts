import * as z from 'zod/mini';
import { civilDate, language } from '../fields.ts';

/** A line of the registry of end customers. */
export const endCustomerLine = z.object({
  id: z.string(),
  partner: z.string(),
  name: z.string(),
  number: z.optional(z.string()),
  province: z.optional(z.string()),
  archived: z.boolean(),
});

/** An end customer with its contracts and sites (R1.10). */
export const endCustomer = z.extend(endCustomerLine, {
  email: z.optional(z.string()),
  phone: z.optional(z.string()),
  language,
  contracts: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      service: z.exactOptional(z.string()),
      site: z.exactOptional(z.string()),
      from: z.exactOptional(civilDate),
      to: z.exactOptional(civilDate),
    }),
  ),
  sites: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      address: z.string(),
      city: z.exactOptional(z.string()),
      province: z.exactOptional(z.string()),
    }),
  ),
});
export type EndCustomerLineAnswer = z.infer<typeof endCustomerLine>;
export type EndCustomerAnswer = z.infer<typeof endCustomer>;
