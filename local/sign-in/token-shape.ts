import { randomUUID } from 'node:crypto';

/** Whose tokens the provider stands in for: the user pool's, or those of a foreign issuer with that audience. */
export interface TokenShape {
  readonly issuer: string;
  readonly foreignAudience?: string;
}

/** Who an access token is for. `subject` is absent for a program that acts for itself. */
export interface TokenRequest {
  readonly subject?: string;
  /** Where a provider has signed them in; else a pool's user is called like its subject. */
  readonly username?: string;
  readonly clientId: string;
  readonly scope: string;
}

export const accessTokenSeconds = 3600;

/** The claims of an access token as its issuer would write them, at that moment (seconds). */
export const accessTokenClaims = (
  { issuer, foreignAudience }: TokenShape,
  { subject, username = subject, clientId, scope }: TokenRequest,
  now: number,
): Readonly<Record<string, unknown>> => ({
  iss: issuer,
  sub: subject ?? clientId,
  client_id: clientId,
  scope,
  iat: now,
  exp: now + accessTokenSeconds,
  jti: randomUUID(),
  ...(foreignAudience === undefined
    ? {
        token_use: 'access',
        version: 2,
        ...(subject !== undefined && { username, auth_time: now, origin_jti: randomUUID() }),
      }
    : { aud: foreignAudience }),
});

/** A pool's tokens have no type in their header; elsewhere it tells access tokens from others. */
export const accessTokenType = ({ foreignAudience }: TokenShape): string | undefined =>
  foreignAudience === undefined ? undefined : 'at+jwt';
