import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { StoredItem } from '../values/value.ts';

/** A condition that did not hold, with the item where it is to be shown: errors carry it untranslated. */
export const conditionFailed = (shown?: StoredItem): ConditionalCheckFailedException =>
  new ConditionalCheckFailedException({
    message: 'The conditional request failed',
    $metadata: { httpStatusCode: 400 },
    ...(shown && { Item: marshall(shown) }),
  });
