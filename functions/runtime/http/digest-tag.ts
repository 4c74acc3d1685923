import { createHash } from 'node:crypto';

/** An entity tag of whatever becomes the same JSON. */
export const digestTag = (shown: unknown): string =>
  `"${createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 22)}"`;
