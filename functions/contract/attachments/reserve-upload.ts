import * as z from 'zod/mini';
import { maximumFileBytes } from '#domain/upload';
import { contract } from '../contract.ts';
import { line } from '../fields.ts';

const mediaType = z
  .string()
  .check(z.maxLength(100), z.regex(/^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/));

/** The file itself is posted to `url` with `fields`, and never passes through a function (DESIGN 4). */
export const reserveUploadContract = contract({
  operation: 'reserveUpload',
  summary: 'Reserve the upload of a file',
  idempotent: true,
  body: z.strictObject({
    name: line,
    contentType: mediaType,
    size: z.number().check(z.int(), z.gte(1), z.lte(maximumFileBytes)),
  }),
});
