import type { AuthorizationServer, Client, TokenEndpointResponse } from 'oauth4webapi';
import * as oauth from 'oauth4webapi';
import type { WebConfiguration } from '#web/lib/configuration/web-configuration.ts';
import type { PendingSignIn } from './pending-sign-in.ts';

/** The tenant's OpenID provider, as a page without a secret may use it (code with PKCE, RFC 7636). */
export interface Issuer {
  authorizationUrl(pending: PendingSignIn, more: Readonly<Record<string, string>>): Promise<URL>;
  /** Exchanges the code of the callback's address. */
  exchange(callback: URL, pending: PendingSignIn): Promise<TokenEndpointResponse>;
  refresh(refreshToken: string): Promise<TokenEndpointResponse>;
  /** Ends the refresh token and all that came from it (RFC 7009); quiet where the issuer cannot. */
  revoke(refreshToken: string): Promise<void>;
  /** Where the issuer's own session ends; absent where it does not say. */
  endSessionUrl(idToken: string | undefined): Promise<URL | undefined>;
}

/**
 * How wrong a computer's clock may be, in seconds. Tokens come straight from the issuer and, by their nonce, as the
 * answer to this very sign-in, so that their hours need not prove them fresh.
 */
const clockTolerance = 86_400;

/** How long a sign-out waits for the issuer. */
const patience = 5_000;

/** Names nothing but what `/config.json` says; the rest comes from the issuer's discovery document. */
export const createIssuer = ({ signIn }: WebConfiguration, origin: string): Issuer => {
  const client: Client = { client_id: signIn.clientId, [oauth.clockTolerance]: clockTolerance };
  const options = { [oauth.allowInsecureRequests]: origin.startsWith('http://localhost:') };
  const redirectUri = `${origin}/callback`;
  let known: Promise<AuthorizationServer> | undefined;
  const server = (): Promise<AuthorizationServer> => {
    known ??= discover(new URL(signIn.issuer), options).catch((error) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  return {
    authorizationUrl: async (pending, more) => {
      const url = new URL((await server()).authorization_endpoint ?? '');
      const challenge = await oauth.calculatePKCECodeChallenge(pending.verifier);
      url.search = new URLSearchParams({
        ...{ response_type: 'code', client_id: signIn.clientId, redirect_uri: redirectUri, scope: signIn.scope },
        ...{ state: pending.state, nonce: pending.nonce },
        ...{ code_challenge: challenge, code_challenge_method: 'S256', ...more },
      }).toString();
      return url;
    },
    exchange: async (callback, { state, nonce, verifier }) => {
      const as = await server();
      const answer = oauth.validateAuthResponse(as, client, callback, state);
      const reply = await oauth.authorizationCodeGrantRequest(
        ...([as, client, oauth.None(), answer, redirectUri, verifier, options] as const),
      );
      return oauth.processAuthorizationCodeResponse(as, client, reply, { expectedNonce: nonce, requireIdToken: true });
    },
    refresh: async (token) => {
      const as = await server();
      const reply = await oauth.refreshTokenGrantRequest(as, client, oauth.None(), token, options);
      return oauth.processRefreshTokenResponse(as, client, reply);
    },
    revoke: async (token) => {
      const as = await server();
      const inTime = { ...options, signal: AbortSignal.timeout(patience) };
      if (as.revocation_endpoint) await oauth.revocationRequest(as, client, oauth.None(), token, inTime);
    },
    endSessionUrl: async (idToken) => endSession(await server(), { clientId: signIn.clientId, origin, idToken }),
  };
};

const discover = async (issuer: URL, options: oauth.DiscoveryRequestOptions): Promise<AuthorizationServer> =>
  oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, options));

interface Ending {
  readonly clientId: string;
  readonly origin: string;
  readonly idToken: string | undefined;
}

/** A user pool reads `logout_uri`, others the names of OpenID's RP-initiated logout; each ignores the other's. */
const endSession = (as: AuthorizationServer, { clientId, origin, idToken }: Ending): URL | undefined => {
  if (!as.end_session_endpoint) return undefined;
  const url = new URL(as.end_session_endpoint);
  const back = `${origin}/`;
  url.search = new URLSearchParams({
    ...{ client_id: clientId, logout_uri: back, post_logout_redirect_uri: back },
    ...(idToken && { id_token_hint: idToken }),
  }).toString();
  return url;
};
