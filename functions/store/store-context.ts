import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** What every part of the store is given. */
export interface StoreContext {
  readonly client: Pick<DynamoDBDocumentClient, 'send'>;
  readonly tableName: string;
  /** Waits a random time of at most that many milliseconds (full jitter). */
  pause(atMostMilliseconds: number): Promise<void>;
  /** Items per answer of the database; only tests set it, to prove that every answer is followed to its end. */
  readonly pageSize?: number;
}
