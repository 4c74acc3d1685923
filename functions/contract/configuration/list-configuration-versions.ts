import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { paging } from '../fields.ts';

export const listConfigurationVersionsContract = contract({
  operation: 'listConfigurationVersions',
  summary: 'Who changed the configuration, when and where in it, newest first',
  query: z.strictObject(paging),
});
