import type { IncomingMessage } from 'node:http';
import type { AccessKey } from '../aws/access-keys.ts';
import type { AwsAnswer, AwsService } from '../aws/aws-call.ts';
import { write } from '../aws/aws-call.ts';
import type { OpenDoor } from '../aws/start-aws.ts';
import type { RecordedCall } from '../recorder/recorded-call.ts';
import { corsHeaders } from './answer-cors.ts';
import { answerObject, objectNameOf } from './answer-object.ts';
import type { Bucket } from './bucket.ts';
import type { ObjectVersion } from './object-version.ts';
import { receiveForm } from './receive-form.ts';
import { failureAnswer, isFailure } from './s3-failure.ts';
import { headerRefusal } from './verify-header.ts';
import { verifyLink } from './verify-link.ts';

/** A new version of an object, for EventBridge. */
export interface ObjectCreated {
  readonly bucket: Bucket;
  readonly key: string;
  readonly version: ObjectVersion;
}

interface Parts {
  readonly buckets: ReadonlyMap<string, Bucket>;
  readonly keyById: (id: string) => AccessKey | undefined;
  readonly now: () => Date;
  readonly record: (call: RecordedCall) => void;
  readonly created: (event: ObjectCreated) => void;
}

/**
 * Stands in for S3 as far as it is used: calls signed by functions, and the links and forms that they sign for others.
 * Signatures, expiry (by the moved clock), policies and versions are judged as S3 does.
 */
export const createS3 = (parts: Parts): { readonly service: AwsService; readonly open: OpenDoor } => ({
  service: ({ key, request }) => {
    const url = addressOf(request);
    const refusal = headerRefusal(request, url, key, parts.now());
    return refusal ? failureAnswer(refusal, request.method) : answerObject(request.method ?? '', url, parts.buckets);
  },
  open: async (request, response) => {
    const bucket = parts.buckets.get(objectNameOf(addressOf(request)).bucket);
    const answer = await answerOpenly(parts, request, bucket);
    write(response, { ...answer, headers: { ...answer.headers, ...corsHeaders(request, bucket) } });
  },
});

const addressOf = ({ url, headers }: IncomingMessage): URL =>
  new URL(url ?? '/', `http://${headers.host ?? 'localhost'}`);

const answerOpenly = (
  parts: Parts,
  request: IncomingMessage,
  bucket: Bucket | undefined,
): Promise<AwsAnswer> | AwsAnswer => {
  if (request.method === 'OPTIONS') return { status: 200, headers: {}, body: '' };
  return request.method === 'POST' ? takeForm(parts, request, bucket) : followLink(parts, request);
};

const followLink = async (parts: Parts, request: IncomingMessage): Promise<AwsAnswer> => {
  const url = addressOf(request);
  const key = verifyLink(request, url, parts.keyById, parts.now());
  if (isFailure(key)) return failureAnswer(key, request.method);
  const answer = await answerObject(request.method ?? '', url, parts.buckets);
  if (answer.recorded) record(parts, key, answer.status, answer.recorded);
  return answer;
};

const takeForm = async (parts: Parts, request: IncomingMessage, bucket: Bucket | undefined): Promise<AwsAnswer> => {
  const { answer, key, stored } = await receiveForm(request, bucket, { keyById: parts.keyById, now: parts.now() });
  if (key && stored) {
    const input = { Bucket: stored.bucket.name, Key: stored.key };
    record(parts, key, answer.status, { operation: 'PostObject', input });
    if (stored.bucket.events) parts.created(stored);
  }
  return answer;
};

/** A link or form counts as a call of the function that signed it. */
const record = (parts: Parts, key: AccessKey, status: number, recorded: { operation: string; input: unknown }): void =>
  parts.record({ function: key.owner, service: 's3', ...recorded, status, milliseconds: 0 });
