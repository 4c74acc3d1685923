/** One AWS call of a function, as it was sent. */
export interface RecordedCall {
  readonly function: string;
  /** As in endpoints and credentials: dynamodb, sqs, ses, s3, cognito-idp. */
  readonly service: string;
  readonly operation: string;
  /** The decoded request: what DynamoDB, SQS and Cognito take as JSON; parameters for SES and S3. */
  readonly input: unknown;
  readonly status: number;
  /** Milliseconds from request to answer. */
  readonly milliseconds: number;
}

/** What a role must allow for a call. */
export interface Use {
  readonly action: string;
  readonly resource: string;
}

/** How often a function used a right. */
export interface UseCount extends Use {
  readonly function: string;
  readonly count: number;
}
