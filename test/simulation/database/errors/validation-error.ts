import { DynamoDBServiceException } from '@aws-sdk/client-dynamodb';

/** A request that DynamoDB refuses as such, in the SDK's shape. */
export const validationError = (message: string): DynamoDBServiceException =>
  new DynamoDBServiceException({
    name: 'ValidationException',
    message,
    $fault: 'client',
    $metadata: { httpStatusCode: 400 },
  });
