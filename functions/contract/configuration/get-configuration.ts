import { contract } from '../contract.ts';

export const getConfigurationContract = contract({
  operation: 'getConfiguration',
  summary: 'Read the configuration in force: catalogue, queues, forms, workflow and every text',
  ifNoneMatch: true,
});
