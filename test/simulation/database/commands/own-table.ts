import { ResourceNotFoundException } from '@aws-sdk/client-dynamodb';

/** Refuses what is meant for another table. */
export const ownTable = (wanted: string | undefined, own: string): void => {
  if (wanted === own) return;
  const message = 'Cannot do operations on a non-existent table';
  throw new ResourceNotFoundException({ message, $metadata: { httpStatusCode: 400 } });
};
