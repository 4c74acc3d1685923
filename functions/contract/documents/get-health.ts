import { contract } from '../contract.ts';

export const getHealthContract = contract({
  operation: 'getHealth',
  summary: 'Whether the API answers',
});
