import * as z from 'zod/mini';
import { contract } from '../contract.ts';

export const getHealthContract = contract({
  operation: 'getHealth',
  summary: 'Whether the API answers',
  answers: { 200: z.object({ status: z.literal('ok') }) },
});
