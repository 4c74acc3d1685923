import { contract } from '../contract.ts';

/** R9.2; for whoever is nobody here yet. Doing it again changes nothing, whatever the key. */
export const enterContract = contract({
  operation: 'enter',
  summary: 'Come in for the first time, by the sign-in of your organisation',
  idempotent: true,
});
