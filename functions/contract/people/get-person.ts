import { contract } from '../contract.ts';
import { personPath } from './person-fields.ts';

export const getPersonContract = contract({
  operation: 'getPerson',
  summary: 'Read a person',
  path: personPath,
});
