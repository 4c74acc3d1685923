import { contract } from '../contract.ts';
import { groupsPath } from './directory-fields.ts';

export const listDirectoryGroupsContract = contract({
  operation: 'listDirectoryGroups',
  summary: 'List the directory groups of an organisation',
  path: groupsPath,
});
