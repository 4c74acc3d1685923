import type * as z from 'zod/mini';
import { answers } from '#contract/answers/answers';
import type { AnyContract } from '#contract/contract';
import { contracts } from '#contract/contracts';
import { type Route, routes } from '../routes.ts';
import { bodyName, componentOf, componentSchemas, inlineSchema, reference } from './schemas.ts';

type Json = Record<string, unknown>;

const about = `Help desk of one tenant. Times are RFC 3339 in UTC. Texts are CommonMark without HTML or remote images.

Errors are RFC 9457 problem details with a stable \`code\`. The gateway answers some by itself, with the body
\`{"message": "…"}\`: 401 and 403 for a token it does not accept or that lacks the scope, 413 over 10 MB, 429 when the
whole tenant is throttled, 503 when a function does not answer in time.

Send an \`Idempotency-Key\` with every POST that has one below: a repetition within 48 hours has no second effect and
receives the first answer. Read the \`ETag\` of a ticket or another thing and give it back in \`If-Match\` where it is required.`;

const header = (name: string, description: string, required: boolean): Json => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
});

const parametersIn = (place: 'path' | 'query', schema: z.ZodMiniType | undefined): Json[] => {
  const shape = (schema as z.ZodMiniObject | undefined)?.shape ?? {};
  return Object.entries(shape).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path',
    schema: inlineSchema(field as z.ZodMiniType),
  }));
};

const parameters = ({ path, query, ifMatch, ifNoneMatch, idempotent }: AnyContract): Json[] => [
  ...parametersIn('path', path),
  ...parametersIn('query', query),
  ...(ifMatch ? [header('If-Match', 'ETag of what was read', ifMatch === 'required')] : []),
  ...(ifNoneMatch ? [header('If-None-Match', 'ETag of the copy that the caller has', false)] : []),
  ...(idempotent
    ? [header('Idempotency-Key', '1 to 128 visible ASCII characters, new for each intention', false)]
    : []),
];

const mediaTypeOf = (operation: string): string => (operation === 'getDocs' ? 'text/html' : 'application/json');

const responses = ({ operation, ifNoneMatch }: AnyContract): Json => ({
  ...Object.fromEntries(
    Object.entries(answers[operation]).map(([status, schema]) => [
      status,
      {
        description: 'Success',
        content: { [mediaTypeOf(operation)]: { schema: reference(componentOf(operation, schema)) } },
      },
    ]),
  ),
  ...(ifNoneMatch && { 304: { description: "The caller's copy is still true" } }),
  default: { description: 'A problem', content: { 'application/problem+json': { schema: reference('Problem') } } },
});

const operationOf = ({ operation, scope }: Route & { operation: keyof typeof contracts }): Json => {
  const contract = contracts[operation];
  return {
    operationId: operation,
    summary: contract.summary,
    security: scope ? [{ token: [`sportello/${scope}`] }] : [],
    parameters: parameters(contract),
    ...(contract.body && {
      requestBody: { required: true, content: { 'application/json': { schema: reference(bodyName(operation)) } } },
    }),
    responses: responses(contract),
  };
};

/** The OpenAPI 3.1 document, made from the routes and the very contracts that parse at the doors (DESIGN 4). */
export const openApi = (): Json => {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sportello',
      version: '1',
      description: about,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: componentSchemas(),
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
};
