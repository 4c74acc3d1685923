import { contract } from '../contract.ts';
import { importPath } from './directory-fields.ts';

export const getImportContract = contract({
  operation: 'getImport',
  summary: 'How far an import has come, and what is wrong with which lines',
  path: importPath,
});
