import type { IncomingMessage } from 'node:http';
import type { Bucket, CorsRule } from './bucket.ts';

type Headers = Readonly<Record<string, string>>;

/** Headers that let a page of another origin read the answer, when a rule of the bucket says so. */
export const corsHeaders = (request: IncomingMessage, bucket: Bucket | undefined): Headers => {
  const origin = request.headers.origin;
  const method = request.headers['access-control-request-method'] ?? request.method ?? '';
  const rule = bucket?.cors.find(
    ({ AllowedOrigins, AllowedMethods }) =>
      origin !== undefined &&
      AllowedOrigins.some((allowed) => matches(allowed, origin)) &&
      AllowedMethods.includes(method),
  );
  return rule && origin !== undefined ? headersOf(rule, origin, request) : {};
};

const matches = (pattern: string, text: string): boolean => {
  const [before = '', after] = pattern.split('*');
  return after === undefined ? pattern === text : text.startsWith(before) && text.endsWith(after);
};

const headersOf = (rule: CorsRule, origin: string, request: IncomingMessage): Headers => ({
  'access-control-allow-origin': rule.AllowedOrigins.includes('*') ? '*' : origin,
  'access-control-allow-methods': rule.AllowedMethods.join(', '),
  vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
  ...(rule.ExposedHeaders && { 'access-control-expose-headers': rule.ExposedHeaders.join(', ') }),
  ...(rule.MaxAge !== undefined && { 'access-control-max-age': String(rule.MaxAge) }),
  ...(rule.AllowedHeaders && {
    'access-control-allow-headers': String(request.headers['access-control-request-headers'] ?? ''),
  }),
});
