/**
 * What an operator may do on a queue (R2.3): read its tickets, write notes, reply and take the workflow's steps, move
 * tickets and file them otherwise, own and assign them, end them, look after the queue itself.
 */
export const queueRights = ['read', 'note', 'reply', 'move', 'own', 'close', 'admin'] as const;
export type QueueRight = (typeof queueRights)[number];
