import type { IncomingMessage } from 'node:http';
import type { AccessKey } from '../aws/access-keys.ts';
import type { AwsAnswer } from '../aws/aws-call.ts';
import { readBody } from '../aws/read-body.ts';
import type { Bucket } from './bucket.ts';
import type { ObjectVersion } from './object-version.ts';
import { policyRefusal } from './post-policy.ts';
import type { S3Failure } from './s3-failure.ts';
import { absent, denied, failureAnswer, isFailure, unknownKey, wrongSignature } from './s3-failure.ts';
import { sameSignature, sign } from './sign.ts';

/** What a posted form became. */
export interface Received {
  readonly answer: AwsAnswer;
  readonly key?: AccessKey;
  readonly stored?: { readonly bucket: Bucket; readonly key: string; readonly version: ObjectVersion };
}

interface Form {
  readonly fields: ReadonlyMap<string, string>;
  readonly file: Buffer;
  readonly fileName: string;
}

const mostBytes = 64 * 1024 * 1024;

/** Takes a file that a browser posted with a signed policy: signature, expiry and every condition must hold. */
export const receiveForm = async (
  request: IncomingMessage,
  bucket: Bucket | undefined,
  { keyById, now }: { keyById: (id: string) => AccessKey | undefined; now: Date },
): Promise<Received> => {
  if (bucket === undefined) return refused(absent('NoSuchBucket'));
  const form = await readForm(request);
  if (isFailure(form)) return refused(form);
  const fields = new Map([...form.fields, ['bucket', bucket.name]]);
  const key = signer(fields, keyById);
  if (isFailure(key)) return refused(key);
  const refusal = policyRefusal(fields.get('policy') ?? '', { fields, size: form.file.length }, now);
  if (refusal) return { ...refused(refusal), key };
  const name = (fields.get('key') ?? '').replaceAll(/\$\{filename\}/g, () => form.fileName);
  const version = await bucket.objects.put(name, form.file, fields.get('content-type') ?? 'binary/octet-stream');
  return { answer: success(fields, bucket, name, version), key, stored: { bucket, key: name, version } };
};

const refused = (failure: S3Failure): Received => ({ answer: failureAnswer(failure) });

const malformed: S3Failure = {
  status: 400,
  code: 'MalformedPOSTRequest',
  message: 'The body of your POST request is not well-formed multipart/form-data.',
};

const readForm = async (request: IncomingMessage): Promise<Form | S3Failure> => {
  const body = await readBody(request, mostBytes);
  if (body === undefined)
    return { status: 400, code: 'EntityTooLarge', message: 'Your proposed upload exceeds the maximum allowed size' };
  const type = request.headers['content-type'] ?? '';
  try {
    return formOf(await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData());
  } catch {
    return malformed;
  }
};

/** S3 ignores whatever follows the file. */
const formOf = async (data: FormData): Promise<Form | S3Failure> => {
  const fields = new Map<string, string>();
  for (const [name, value] of data) {
    if (typeof value === 'string' && name.toLowerCase() !== 'file') fields.set(name.toLowerCase(), value);
    else if (typeof value === 'string') return { fields, file: Buffer.from(value), fileName: '' };
    else return { fields, file: Buffer.from(await value.arrayBuffer()), fileName: value.name };
  }
  return {
    status: 400,
    code: 'InvalidArgument',
    message: 'POST requires exactly one file upload per request.',
  };
};

const signer = (
  fields: ReadonlyMap<string, string>,
  keyById: (id: string) => AccessKey | undefined,
): AccessKey | S3Failure => {
  const given = (name: string): string => fields.get(name) ?? '';
  if (given('policy') === '') return denied('Access Denied');
  const [id = '', ...scope] = given('x-amz-credential').split('/');
  const key = keyById(id);
  if (key === undefined) return unknownKey;
  const expected = sign(key.secret, scope.join('/'), given('policy'));
  const valid = sameSignature(expected, given('x-amz-signature')) && given('x-amz-security-token') === key.token;
  return valid ? key : wrongSignature;
};

const success = (
  fields: ReadonlyMap<string, string>,
  bucket: Bucket,
  key: string,
  { version, etag }: ObjectVersion,
): AwsAnswer => {
  const wanted = fields.get('success_action_status');
  const location = `/${bucket.name}/${key.split('/').map(encodeURIComponent).join('/')}`;
  const document = `<?xml version="1.0" encoding="UTF-8"?>\n<PostResponse><Location>${location}</Location><Bucket>${bucket.name}</Bucket><Key>${key}</Key><ETag>${etag}</ETag></PostResponse>`;
  return {
    status: wanted === '200' || wanted === '201' ? Number(wanted) : 204,
    headers: { etag, location, 'x-amz-version-id': version, 'content-type': 'application/xml' },
    body: wanted === '201' ? document : '',
  };
};
