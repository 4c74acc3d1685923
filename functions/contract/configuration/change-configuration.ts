import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { key } from '../fields.ts';

const place = z.array(key).check(z.minLength(1), z.maxLength(6));
const position = z.int().check(z.gte(0), z.lte(10_000));

const change = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('put'), place, value: z.unknown(), position: z.optional(position) }),
  z.strictObject({ op: z.literal('move'), place, position }),
  z.strictObject({ op: z.enum(['archive', 'restore']), place }),
]);

/** All changes or none; with `dryRun` nothing is written, and the answer says what would be different. */
export const changeConfigurationContract = contract({
  operation: 'changeConfiguration',
  summary: 'Change the configuration: put, move, archive or restore entries',
  ifMatch: 'required',
  idempotent: true,
  body: z.strictObject({
    changes: z.array(change).check(z.minLength(1), z.maxLength(200)),
    dryRun: z.optional(z.boolean()),
  }),
});
