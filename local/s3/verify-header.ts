import type { IncomingMessage } from 'node:http';
import type { AccessKey } from '../aws/access-keys.ts';
import type { S3Failure } from './s3-failure.ts';
import { wrongSignature } from './s3-failure.ts';
import { instantOf, sameSignature, sign, textToSign } from './sign.ts';

const header = /^AWS4-HMAC-SHA256 Credential=[^/]+\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]+)$/;
const skew = 900_000;

/** Why a request that is signed in its header is refused, if it is. */
export const headerRefusal = (request: IncomingMessage, url: URL, key: AccessKey, now: Date): S3Failure | undefined => {
  const [, scope = '', signed = '', signature = ''] = header.exec(request.headers.authorization ?? '') ?? [];
  const date = String(request.headers['x-amz-date']);
  if (!(Math.abs(now.getTime() - instantOf(date)) <= skew))
    return {
      status: 403,
      code: 'RequestTimeTooSkewed',
      message: 'The difference between the request time and the current time is too large.',
    };
  const text = textToSign(
    {
      method: request.method ?? '',
      path: url.pathname,
      query: [...url.searchParams],
      headers: signed.split(';').map((name) => [name, String(request.headers[name] ?? '')]),
      payloadHash: String(request.headers['x-amz-content-sha256']),
    },
    date,
    scope,
  );
  return sameSignature(sign(key.secret, scope, text), signature) ? undefined : wrongSignature;
};
