import { createHmac, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JWTPayload } from 'jose';
import { createLocalJWKSet, exportJWK, SignJWT } from 'jose';
import type { Api } from '#local/gateway/api';
import { createGateway } from '#local/gateway/create-gateway';
import { localFunctionOf } from './local-function-of.ts';

export const issuer = 'http://localhost:4000/local/sign-in';
const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const ours = pair();
const others = pair();
const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;

/** Claims of an access token that the gateway lets pass. */
export const goodClaims = (): JWTPayload => ({
  iss: issuer,
  sub: 'anna',
  client_id: 'web',
  scope: 'sportello/read',
  token_use: 'access',
  iat: inAnHour() - 3600,
  exp: inAnHour(),
});

const signedBy = (key: typeof ours.privateKey, kid: string) => (claims: JWTPayload) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(key);
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Ways to make a token; only `signed` is the issuer's. */
export const tokens = {
  signed: signedBy(ours.privateKey, 'ours'),
  signedByAnother: signedBy(others.privateKey, 'ours'),
  withUnknownKey: signedBy(others.privateKey, 'others'),
  unsigned: (claims: JWTPayload) => `${encoded({ alg: 'none', kid: 'ours' })}.${encoded(claims)}.`,
  /** Signed with the public key as if it were a shared secret. */
  signedWithPublicKey: (claims: JWTPayload) => {
    const text = `${encoded({ alg: 'HS256', kid: 'ours' })}.${encoded(claims)}`;
    const secret = ours.publicKey.export({ type: 'spki', format: 'pem' });
    return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
  },
};

const guarded = { authorizer: { issuer, audience: ['web'] }, scopes: ['sportello/read'] };
const route = (key: string, more: object = {}) => ({
  key,
  functionArn: key,
  timeoutMilliseconds: 100,
  scopes: [],
  ...more,
});

const defaultApi: Api = {
  id: 'api',
  stage: '$default',
  routes: [
    route('GET /v1/tickets', guarded),
    route('GET /v1/tickets/{number}', guarded),
    route('GET /v1/tickets/counts', guarded),
    route('POST /v1/tickets', { ...guarded, scopes: ['sportello/write'] }),
    route('POST /echo'),
    route('ANY /files/{path+}'),
    route('$default'),
  ],
  cors: { AllowOrigins: ['https://portal.example'], AllowMethods: ['POST'], AllowHeaders: ['authorization'] },
};

/** An HTTP API whose functions answer by `handler`, or say which route led to them. */
export const gatewayWorld = async (handler?: (event: never) => unknown, api: Partial<Api> = {}) => {
  const complaints: unknown[] = [];
  const answer = (arn: string) => (event: never) => {
    const { routeKey, pathParameters } = event as { routeKey: string; pathParameters?: object };
    return handler ? handler(event) : { statusCode: 200, body: JSON.stringify({ arn, routeKey, pathParameters }) };
  };
  const gateway = createGateway({
    api: { ...defaultApi, ...api },
    findFunction: (arn) => localFunctionOf(answer(arn), arn),
    keys: createLocalJWKSet({
      keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'ours', alg: 'RS256', use: 'sig' }],
    }),
    failed: (error) => complaints.push(error),
  });
  const server = createServer((request, response) => {
    gateway(request, response).catch((error: unknown) => complaints.push(error));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    complaints,
    get: (path: string, init: RequestInit = {}) => fetch(url + path, init),
    url,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
