import * as z from 'zod/mini';
import { contract } from '../contract.ts';

export const getConfigurationVersionContract = contract({
  operation: 'getConfigurationVersion',
  summary: 'Read the configuration as it was, what that version changed, and the changes that take it back',
  path: z.strictObject({ version: z.string().check(z.regex(/^[1-9]\d{0,7}$/)) }),
});
