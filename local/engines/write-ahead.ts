import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Makes the database of a directory keep a write-ahead log, which its file remembers. DynamoDB Local saves every item
 * by itself: without the log it waits for the disk several times for each, and a chunk of 2,000 addresses takes longer
 * than a function may.
 */
export const writeAhead = (directory: string): void => {
  const database = new DatabaseSync(join(directory, 'shared-local-instance.db'));
  database.exec('PRAGMA journal_mode = WAL');
  database.close();
};
