import * as z from 'zod/mini';
import { mailReaders, ruledMails } from '../mail-rule.ts';
import { hyphenated, id } from './fields.ts';

const some = <Name extends z.ZodMiniType>(name: Name) => z.array(name).check(z.minLength(1));

/** The shape of a mail rule; what it means is judged by `checkMailRuleNames` and `checkMailRules`. */
export const mailRuleShape = z.strictObject({
  mails: some(z.enum(ruledMails)),
  queues: z.exactOptional(some(id)),
  actions: z.exactOptional(some(hyphenated)),
  to: z.enum(mailReaders),
});
