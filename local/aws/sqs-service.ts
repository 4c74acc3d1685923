import { answerSqs, sqsHeaders } from '../queues/answer-sqs.ts';
import type { Queues } from '../queues/create-queues.ts';
import type { AwsService } from './aws-call.ts';
import { targetOf } from './aws-call.ts';

/** Answers SQS's calls from the local queues. */
export const sqsService =
  (queues: Queues): AwsService =>
  ({ request, body }) => {
    const operation = targetOf(request);
    const input = JSON.parse(String(body));
    const answer = answerSqs(queues, operation, input);
    return {
      status: answer.status,
      headers: sqsHeaders(),
      body: JSON.stringify(answer.body),
      recorded: { operation, input },
    };
  };
