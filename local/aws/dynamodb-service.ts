import type { AwsService } from './aws-call.ts';
import { targetOf } from './aws-call.ts';
import { forward } from './forward.ts';

const writes = /^(Put|Update|Delete|BatchWrite|TransactWrite)/;

/** Passes calls on to DynamoDB Local; `written` hears of each that may have put something into the stream. */
export const dynamodbService =
  (endpoint: string, written: () => void): AwsService =>
  async ({ request, body }) => {
    const operation = targetOf(request);
    const answer = await forward(endpoint, request, body);
    if (writes.test(operation)) written();
    return { ...answer, recorded: { operation, input: JSON.parse(String(body)) } };
  };
