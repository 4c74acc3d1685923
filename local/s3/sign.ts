import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** What signature version 4 signs of a request. */
export interface SignedRequest {
  readonly method: string;
  /** As sent, still encoded. */
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  /** Those that are signed, by lower-case name. */
  readonly headers: readonly (readonly [string, string])[];
  readonly payloadHash: string;
}

/** `DATE/REGION/SERVICE/aws4_request` */
export type Scope = string;

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** The signature of a text under a secret and a credential scope, in hexadecimal. */
export const sign = (secret: string, scope: Scope, text: string): string => {
  const key = scope.split('/').reduce<string | Buffer>((parent, part) => hmac(parent, part), `AWS4${secret}`);
  return hmac(key, text).toString('hex');
};

/** The text that is signed for a request at a moment (`20261121T203000Z`). */
export const textToSign = (request: SignedRequest, date: string, scope: Scope): string => {
  const canonical = [
    request.method,
    request.path,
    request.query
      .map(([name, value]) => `${encode(name)}=${encode(value)}`)
      .sort()
      .join('&'),
    ...request.headers.map(([name, value]) => `${name}:${value.trim().replaceAll(/ +/g, ' ')}`),
    '',
    request.headers.map(([name]) => name).join(';'),
    request.payloadHash,
  ].join('\n');
  return ['AWS4-HMAC-SHA256', date, scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
};

/** Whether two signatures are the same, in a time that tells nothing. */
export const sameSignature = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** The instant of `20261121T203000Z`, in milliseconds. */
export const instantOf = (date: string): number =>
  Date.parse(date.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6Z'));

const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
