import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { openApi } from '#http/documents/open-api';

const errorsIn = async (document: Record<string, unknown>): Promise<unknown> => {
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  return valid ? undefined : errors;
};

test('whoever generates a client finds a valid OpenAPI 3.1 document', async () => {
  expect(openApi().openapi).toBe('3.1.0');
  expect(await errorsIn(openApi())).toBeUndefined();
});

test('a document with an operation that answers nothing would be noticed', async () => {
  expect(await errorsIn({ ...openApi(), paths: { '/docs': { get: { responses: 1 } } } })).toBeDefined();
});
