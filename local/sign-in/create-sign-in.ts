import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JWTPayload } from 'jose';
import { importJWK, SignJWT } from 'jose';
import Provider from 'oidc-provider';
import { readBody } from '../aws/read-body.ts';
import { hintedPerson } from './hinted-person.ts';
import type { ProviderParts } from './provider-configuration.ts';
import { providerConfiguration } from './provider-configuration.ts';
import { signInPage } from './sign-in-page.ts';
import type { TokenRequest } from './token-shape.ts';
import { accessTokenClaims, accessTokenType } from './token-shape.ts';

/** The OpenID provider of the local system, below one path of its address. */
export interface SignIn {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** An access token as the sign-in would have given it. */
  accessToken(request: TokenRequest): Promise<string>;
  /** Any claims, signed with the provider's key; for tests of tokens that it would not issue. */
  signed(claims: JWTPayload, type?: string): Promise<string>;
}

/** Makes the provider; it listens on nothing by itself. */
export const createSignIn = async (parts: ProviderParts): Promise<SignIn> => {
  const provider = new Provider(parts.shape.issuer, providerConfiguration(parts));
  const answer = provider.callback();
  const key = await importJWK(parts.key, 'RS256');
  const signed = (claims: JWTPayload, type?: string): Promise<string> =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', ...(parts.key.kid && { kid: parts.key.kid }), ...(type && { typ: type }) })
      .sign(key);
  return {
    handle: async (request, response) => {
      const path = request.url?.slice(parts.path.length) || '/';
      if (path.startsWith('/choose/')) return choose(provider, parts, request, response);
      await answer(Object.assign(request, { originalUrl: request.url, url: path }), response);
    },
    accessToken: (request) => {
      const claims = accessTokenClaims(parts.shape, request, Math.floor(Date.now() / 1000));
      return signed(claims, accessTokenType(parts.shape));
    },
    signed,
  };
};

/** Shows the demo people, then finishes the sign-in as the chosen one; whoever the request names is chosen already. */
const choose = async (
  provider: Provider,
  { tenant }: ProviderParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (request.method === 'POST') {
    const body = await readBody(request, 10_000);
    const accountId = new URLSearchParams(String(body ?? '')).get('subject') ?? '';
    await provider.interactionFinished(request, response, { login: { accountId } });
  } else {
    const { params } = await provider.interactionDetails(request, response);
    const hinted = hintedPerson(tenant, params['login_hint']);
    if (hinted) return provider.interactionFinished(request, response, { login: { accountId: hinted.subject } });
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(signInPage(tenant, request.url ?? ''));
  }
};
