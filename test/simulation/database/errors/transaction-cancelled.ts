import type { CancellationReason } from '@aws-sdk/client-dynamodb';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/** A transaction that was not done, with one reason a part. */
export const transactionCancelled = (reasons: readonly CancellationReason[]): TransactionCanceledException => {
  const codes = reasons.map(({ Code: code }) => code).join(', ');
  return new TransactionCanceledException({
    message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
    $metadata: { httpStatusCode: 400 },
    CancellationReasons: [...reasons],
  });
};
