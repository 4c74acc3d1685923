import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { importPath } from './directory-fields.ts';

const most = { characters: 250_000, addresses: 5_000, address: 500 };

const content = z.string().check(z.minLength(1), z.maxLength(most.characters), z.regex(/^[A-Za-z0-9+/]+={0,2}$/));
const addresses = z
  .array(z.string().check(z.maxLength(most.address)))
  .check(z.minLength(1), z.maxLength(most.addresses));

/**
 * R6.5: `content` is whole lines of a CSV file, in base64; `addresses` are the members as they are. Chunks are numbered from
 * 1; one that was taken already is answered as it stands, and refused where its content is another one.
 */
export const addImportChunkContract = contract({
  operation: 'addImportChunk',
  summary: 'Send the next chunk of an import',
  path: importPath,
  idempotent: true,
  body: z.strictObject({
    chunk: z.number().check(z.int(), z.gte(1)),
    content: z.optional(content),
    addresses: z.optional(addresses),
  }),
});
