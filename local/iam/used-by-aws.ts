/** A right that AWS uses in the role's name, so that no call of the function shows it. */
export interface UsedByAws {
  /** `*` stands for anything. */
  readonly action: string;
  readonly resource: string;
  readonly reason: string;
}

/** What no recording can show, each with the reason. It must stay short. */
export const usedByAws: readonly UsedByAws[] = [
  { action: 'logs:*', resource: '*', reason: 'Lambda writes what the function prints.' },
  {
    action: 'dynamodb:*Stream*',
    resource: '*/stream/*',
    reason: 'Lambda reads the stream and hands over its records.',
  },
  {
    action: 'dynamodb:GetRecords',
    resource: '*/stream/*',
    reason: 'Lambda reads the stream and hands over its records.',
  },
  {
    action: 'dynamodb:GetShardIterator',
    resource: '*/stream/*',
    reason: 'Lambda reads the stream and hands over its records.',
  },
  { action: 'sqs:ReceiveMessage', resource: '*', reason: 'Lambda reads the queue and hands over its messages.' },
  { action: 'sqs:DeleteMessage', resource: '*', reason: 'Lambda deletes what the function took.' },
  { action: 'sqs:ChangeMessageVisibility', resource: '*', reason: 'Lambda gives back what it could not hand over.' },
  { action: 'sqs:GetQueueAttributes', resource: '*', reason: 'Lambda asks how much is waiting.' },
  { action: 'sqs:SendMessage', resource: '*-failed', reason: 'Lambda puts aside what the function could not do.' },
  { action: 'kms:*', resource: '*', reason: 'Table, bucket and queue use their key for whoever may use them.' },
];
