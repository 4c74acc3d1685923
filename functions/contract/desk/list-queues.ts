import { contract } from '../contract.ts';

/** The whole tree, because a ticket may be moved to any queue; `mine` marks those that the person works on. */
export const listQueuesContract = contract({
  operation: 'listQueues',
  summary: 'List the queues of the desk',
});
