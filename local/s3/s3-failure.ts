import { randomUUID } from 'node:crypto';
import type { AwsAnswer } from '../aws/aws-call.ts';
import { escapeMarkup } from '../escape-markup.ts';

/** A refusal as S3 words it. */
export interface S3Failure {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** Refused, with S3's words for why. */
export const denied = (message: string): S3Failure => ({ status: 403, code: 'AccessDenied', message });
export const wrongSignature: S3Failure = {
  status: 403,
  code: 'SignatureDoesNotMatch',
  message: 'The request signature we calculated does not match the signature you provided.',
};
export const unknownKey: S3Failure = {
  status: 403,
  code: 'InvalidAccessKeyId',
  message: 'The AWS Access Key Id you provided does not exist in our records.',
};
/** Asked for something that is not there. */
export const absent = (code: 'NoSuchBucket' | 'NoSuchKey' | 'NoSuchVersion'): S3Failure => ({
  status: 404,
  code,
  message: `The specified ${code.slice('NoSuch'.length).toLowerCase()} does not exist.`,
});

/** Tells a refusal from what would have been found. */
export const isFailure = (value: object): value is S3Failure => 'code' in value && 'status' in value;

/** The XML document that S3 answers a refusal with; an answer to HEAD has no body. */
export const failureAnswer = ({ status, code, message }: S3Failure, method?: string): AwsAnswer => {
  const id = randomUUID();
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escapeMarkup(message)}</Message><RequestId>${id}</RequestId></Error>`;
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-amz-request-id': id },
    body: method === 'HEAD' ? '' : body,
  };
};
