import { isUtf8 } from 'node:buffer';
import type { AnyContract } from '#contract/contract';
import type { DoorInput } from './door.ts';
import type { HttpEvent, Link } from './exchange.ts';
import { fieldProblems } from './field-problems.ts';
import { Problem } from './problem.ts';

const largestBody = 256 * 1024;

/** The body as text; the gateway sends what it does not take for text in base64. */
const textOf = ({ body = '', isBase64Encoded }: HttpEvent): string => {
  if (!isBase64Encoded) return body;
  const bytes = Buffer.from(body, 'base64');
  if (!isUtf8(bytes)) throw new Problem('body-not-json');
  return bytes.toString();
};

const jsonOf = (event: HttpEvent): unknown => {
  if (!event.body) throw new Problem('body-missing');
  const contentType = event.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;|$)/i.test(contentType)) throw new Problem('unsupported-media-type');
  const text = textOf(event);
  if (Buffer.byteLength(text) > largestBody) throw new Problem('body-too-large');
  try {
    return JSON.parse(text);
  } catch {
    // biome-ignore lint/style/useErrorCause: the parser's message quotes what the person wrote
    throw new Problem('body-not-json');
  }
};

const parsePath = ({ path }: AnyContract, event: HttpEvent): unknown => {
  if (!path) return {};
  const parsed = path.safeParse(event.pathParameters ?? {});
  if (!parsed.success) throw new Problem('not-found');
  return parsed.data;
};

const parseQuery = ({ query }: AnyContract, event: HttpEvent): unknown => {
  const given = event.queryStringParameters ?? {};
  if (!query) {
    const fields = Object.keys(given).map((name) => ({ pointer: `?${name}`, code: 'unknown-field' as const }));
    if (fields.length > 0) throw new Problem('invalid-request', { fields });
    return {};
  }
  const parsed = query.safeParse(given);
  if (!parsed.success) throw new Problem('invalid-request', { fields: fieldProblems(parsed.error.issues, given, '?') });
  return parsed.data;
};

const parseBody = ({ body }: AnyContract, event: HttpEvent): unknown => {
  if (!body) return undefined;
  const given = jsonOf(event);
  const parsed = body.safeParse(given);
  if (!parsed.success) throw new Problem('invalid-request', { fields: fieldProblems(parsed.error.issues, given, '/') });
  return parsed.data;
};

const parseIdempotencyKey = ({ idempotent }: AnyContract, event: HttpEvent): Pick<DoorInput, 'idempotencyKey'> => {
  const given = event.headers['idempotency-key'];
  if (!idempotent || given === undefined) return {};
  if (!/^[\x21-\x7e]{1,128}$/.test(given)) throw new Problem('bad-idempotency-key');
  return { idempotencyKey: given };
};

const parsePreconditions = (
  { ifMatch, ifNoneMatch }: AnyContract,
  event: HttpEvent,
): Pick<DoorInput, 'ifMatch' | 'ifNoneMatch'> => {
  const { 'if-match': match, 'if-none-match': noneMatch } = event.headers;
  if (ifMatch === 'required' && !match) throw new Problem('if-match-required');
  return { ...(match && { ifMatch: match }), ...(ifNoneMatch && noneMatch && { ifNoneMatch: noneMatch }) };
};

const inputOf = (contract: AnyContract, event: HttpEvent): DoorInput => ({
  path: parsePath(contract, event),
  query: parseQuery(contract, event),
  body: parseBody(contract, event),
  ...parseIdempotencyKey(contract, event),
  ...parsePreconditions(contract, event),
});

/**
 * Parses the whole request by the door's contract, strictly, before anything is decided. What does not fit is kept, and
 * told by `refuseMalformed` once it is known who asks.
 */
export const parseRequest = (): Link => ({
  before: ({ event, context: { exchange } }) => {
    const contract = exchange.door?.contract;
    if (!contract) return;
    try {
      exchange.input = inputOf(contract, event);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      exchange.malformed = error;
    }
  },
});
