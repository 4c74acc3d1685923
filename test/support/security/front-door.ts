import type { Context } from 'aws-lambda';
import type { JWTPayload } from 'jose';
import { afterAll } from 'vitest';
import { routes } from '#http/routes';
import type { ApiRoute } from '#local/gateway/api';
import type { HttpEvent } from '#runtime/http/exchange';
import { type Asked, issuer, subjectOf, webClient } from '../http-event.ts';
import { httpWorld } from '../http-world.ts';
import { gatewayWorld } from '../local/gateway-world.ts';

/** Routes as the stacks make them: guarded but for what everybody may read, and `$default` for all the rest. */
const guarded: readonly ApiRoute[] = routes.map(({ method, path, function: functionArn, scope }) => ({
  key: `${method} ${path}`,
  functionArn,
  timeoutMilliseconds: 29_000,
  scopes: scope ? [`sportello/${scope}`] : [],
  ...(scope && { authorizer: { issuer, audience: [webClient] } }),
}));
const fallback: ApiRoute = { key: '$default', functionArn: 'documents', timeoutMilliseconds: 29_000, scopes: [] };

const inAnHour = (): number => Math.floor(Date.now() / 1000) + 3600;

/** Claims of somebody's access token. */
export const claimsOf = (who: NonNullable<Asked['who']>): JWTPayload => ({
  iss: issuer,
  sub: subjectOf(who),
  client_id: webClient,
  scope: 'sportello/read sportello/write',
  token_use: 'access',
  iat: inAnHour() - 3660,
  exp: inAnHour(),
});

/**
 * The API as callers meet it, over HTTP: the local gateway, which stands for AWS's own (its authorizer checks signature,
 * issuer, times, audience and scope), in front of the functions on a table of their own.
 */
export const frontDoor = async () => {
  const world = await httpWorld();
  const answer = (event: HttpEvent) => {
    const { routeKey } = event;
    const route = routes.find(({ method, path }) => `${method} ${path}` === routeKey);
    return world.functions[route?.function ?? 'documents'](event, {} as Context & { exchange: never });
  };
  const gateway = await gatewayWorld(answer as (event: never) => unknown, { routes: [...guarded, fallback] });
  afterAll(gateway.stop);
  return { ...gateway, world };
};
