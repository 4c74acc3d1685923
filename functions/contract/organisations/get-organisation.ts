import { contract } from '../contract.ts';
import { organisationPath } from './organisation-fields.ts';

export const getOrganisationContract = contract({
  operation: 'getOrganisation',
  summary: 'Read an organisation with its agreements',
  path: organisationPath,
});
