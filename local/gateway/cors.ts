import type { IncomingMessage } from 'node:http';
import type { Cors } from './api.ts';

type Headers = Readonly<Record<string, string>>;

/** Headers that an HTTP API with CORS adds to its answers to allowed origins; function headers of that kind give way. */
export const corsHeaders = (cors: Cors | undefined, { headers }: IncomingMessage): Headers => {
  const { origin } = headers;
  if (!cors || origin === undefined || !allows(cors.AllowOrigins, origin)) return {};
  return {
    'access-control-allow-origin': cors.AllowOrigins?.includes('*') ? '*' : origin,
    ...(cors.AllowCredentials && { 'access-control-allow-credentials': 'true' }),
    ...(cors.ExposeHeaders && { 'access-control-expose-headers': cors.ExposeHeaders.join(',') }),
  };
};

/** The gateway's own answer to a preflight, before any route or authorizer. */
export const preflight = (cors: Cors | undefined, request: IncomingMessage): Headers | undefined => {
  const method = request.headers['access-control-request-method'];
  if (!cors || request.method !== 'OPTIONS' || method === undefined) return undefined;
  const origin = corsHeaders(cors, request);
  if (Object.keys(origin).length === 0 || !allows(cors.AllowMethods, method)) return {};
  return {
    ...origin,
    'access-control-allow-methods': cors.AllowMethods?.join(',') ?? '',
    ...(cors.AllowHeaders && { 'access-control-allow-headers': cors.AllowHeaders.join(',') }),
    ...(cors.MaxAge !== undefined && { 'access-control-max-age': String(cors.MaxAge) }),
  };
};

const allows = (list: readonly string[] | undefined, value: string): boolean =>
  list?.some((allowed) => allowed === '*' || allowed === value) ?? false;
