import {
  InternalServerError,
  ProvisionedThroughputExceededException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import type { Fault } from '../terms.ts';

const metadata = (httpStatusCode: number) => ({ $metadata: { httpStatusCode } });

const timeout = (): Error => Object.assign(new Error('The socket timed out'), { name: 'TimeoutError' });

/** The error that a caller sees for a fault; a conflict is one of a command that is no transaction. */
export const faultError = (fault: Fault): Error => {
  if (typeof fault === 'object') {
    return new TransactionConflictException({ message: 'Transaction is ongoing for the item', ...metadata(400) });
  }
  switch (fault) {
    case 'throttled':
      return new ProvisionedThroughputExceededException({ message: 'Throughput exceeded', ...metadata(400) });
    case 'internal-error':
      return new InternalServerError({ message: 'Internal server error', ...metadata(500) });
    default:
      return timeout();
  }
};
