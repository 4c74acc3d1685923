import type { AwsAnswer } from '../aws/aws-call.ts';
import { answerVersions } from './answer-versions.ts';
import type { Bucket } from './bucket.ts';
import type { ObjectVersion } from './object-version.ts';
import { absent, failureAnswer } from './s3-failure.ts';

/** Which object is meant: `/BUCKET/KEY?versionId=…`. */
export interface ObjectName {
  readonly bucket: string;
  readonly key: string;
  readonly version?: string;
}

const operations: Readonly<Record<string, string>> = { GET: 'GetObject', HEAD: 'HeadObject', DELETE: 'DeleteObject' };

/** Bucket, key and version that an address names; buckets are addressed by path. */
export const objectNameOf = (url: URL): ObjectName => {
  const [, bucket = '', ...key] = url.pathname.split('/').map(decodeURIComponent);
  const version = url.searchParams.get('versionId');
  return { bucket, key: key.join('/'), ...(version !== null && { version }) };
};

/** Answers GET, HEAD and DELETE of an object, or the list of versions, to somebody who may. */
export const answerObject = async (
  method: string,
  url: URL,
  buckets: ReadonlyMap<string, Bucket>,
): Promise<AwsAnswer> => {
  const name = objectNameOf(url);
  const bucket = buckets.get(name.bucket);
  const operation = operations[method];
  if (operation === undefined)
    return failureAnswer({ status: 501, code: 'NotImplemented', message: `The local S3 does not know ${method}.` });
  if (bucket === undefined) return failureAnswer(absent('NoSuchBucket'), method);
  if (name.key === '' && method === 'GET' && url.searchParams.has('versions')) return answerVersions(bucket, url);
  const recorded = (isAbsent: boolean) => ({
    operation,
    input: {
      Bucket: name.bucket,
      Key: name.key,
      ...(name.version !== undefined && { VersionId: name.version }),
      ...(isAbsent && { Absent: true }),
    },
  });
  if (method === 'DELETE') return { ...(await remove(bucket, name)), recorded: recorded(false) };
  const found = await bucket.objects.find(name.key, name.version);
  if (found === undefined || found.marker) return { ...missing(found, name, method), recorded: recorded(true) };
  const body = method === 'HEAD' ? '' : await bucket.objects.read(name.key, found.version);
  return { status: 200, headers: headersOf(found, url), body, recorded: recorded(false) };
};

const remove = async (bucket: Bucket, { key, version }: ObjectName): Promise<AwsAnswer> => {
  const marker = await bucket.objects.delete(key, version);
  return {
    status: 204,
    headers: {
      'x-amz-version-id': marker?.version ?? version,
      ...(marker && { 'x-amz-delete-marker': 'true' }),
    },
    body: '',
  };
};

const missing = (found: ObjectVersion | undefined, { version }: ObjectName, method: string): AwsAnswer => {
  const failure = failureAnswer(absent(version === undefined || found ? 'NoSuchKey' : 'NoSuchVersion'), method);
  return found?.marker
    ? { ...failure, headers: { ...failure.headers, 'x-amz-delete-marker': 'true', 'x-amz-version-id': found.version } }
    : failure;
};

const headersOf = ({ version, etag, size, contentType, at }: ObjectVersion, url: URL): AwsAnswer['headers'] => ({
  'content-type': url.searchParams.get('response-content-type') ?? contentType,
  'content-disposition': url.searchParams.get('response-content-disposition') ?? undefined,
  'cache-control': url.searchParams.get('response-cache-control') ?? undefined,
  etag,
  'last-modified': new Date(at).toUTCString(),
  'x-amz-version-id': version,
  'accept-ranges': 'bytes',
  // An answer to HEAD tells the length without the bytes.
  'content-length': String(size),
});
