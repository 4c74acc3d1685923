import type { IncomingMessage } from 'node:http';
import type { AccessKey } from '../aws/access-keys.ts';
import type { S3Failure } from './s3-failure.ts';
import { denied, unknownKey, wrongSignature } from './s3-failure.ts';
import { instantOf, sameSignature, sign, textToSign } from './sign.ts';

type KeyById = (id: string) => AccessKey | undefined;

const longest = 604_800;

/** The key that signed a link (`X-Amz-Signature` in its query), or why the link is refused. */
export const verifyLink = (request: IncomingMessage, url: URL, keyById: KeyById, now: Date): AccessKey | S3Failure => {
  const given = (name: string): string => url.searchParams.get(`X-Amz-${name}`) ?? '';
  const [id = '', ...scope] = given('Credential').split('/');
  const key = keyById(id);
  if (key === undefined) return given('Credential') === '' ? denied('Access Denied') : unknownKey;
  if (given('Security-Token') !== key.token)
    return { status: 400, code: 'InvalidToken', message: 'The provided token is malformed or otherwise invalid.' };
  const expected = sign(key.secret, scope.join('/'), textOf(request, url, scope.join('/')));
  if (!sameSignature(expected, given('Signature'))) return wrongSignature;
  const age = now.getTime() - instantOf(given('Date'));
  const lifetime = Number(given('Expires'));
  if (!(lifetime > 0 && lifetime <= longest))
    return {
      status: 400,
      code: 'AuthorizationQueryParametersError',
      message:
        'X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds',
    };
  return age >= 0 - skew && age <= lifetime * 1000 ? key : denied('Request has expired');
};

const skew = 900_000;

const textOf = (request: IncomingMessage, url: URL, scope: string): string => {
  const signed = (url.searchParams.get('X-Amz-SignedHeaders') ?? '').split(';');
  return textToSign(
    {
      method: request.method ?? '',
      path: url.pathname,
      query: [...url.searchParams].filter(([name]) => name !== 'X-Amz-Signature'),
      headers: signed.map((name) => [name, String(request.headers[name] ?? '')]),
      payloadHash: 'UNSIGNED-PAYLOAD',
    },
    url.searchParams.get('X-Amz-Date') ?? '',
    scope,
  );
};
