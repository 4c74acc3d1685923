import * as z from 'zod';
import { openApi } from '#http/documents/open-api';
import type { Operation } from '#http/routes';

type Json = { readonly [name: string]: Json };

const local = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(local);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' ? String(inner).replace('#/components/schemas/', '#/$defs/') : local(inner),
    ]),
  );
};

const document = local(openApi()) as Json;
const known = new Map<string, z.ZodType>();

const contentOf = (operation: Operation, status: number, mediaType: string): Json | undefined => {
  const shapes = Object.values(document['paths'] ?? {}).flatMap((methods) => Object.values(methods));
  const shape = shapes.find((one) => (one['operationId'] as unknown) === operation);
  const answers = shape?.['responses'] ?? {};
  return (answers[String(status)] ?? answers['default'])?.['content']?.[mediaType]?.['schema'];
};

/** What the OpenAPI document promises for an answer, as a schema to parse it with; nothing when it does not speak of it. */
export const documentedAnswer = (operation: Operation, status: number, mediaType: string): z.ZodType | undefined => {
  const name = `${operation} ${status} ${mediaType}`;
  const content = contentOf(operation, status, mediaType);
  if (!content) return undefined;
  const schema =
    known.get(name) ?? z.fromJSONSchema({ ...content, $defs: document['components']?.['schemas'] } as never);
  known.set(name, schema);
  return schema;
};
