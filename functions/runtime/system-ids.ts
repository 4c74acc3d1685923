import { randomBytes } from 'node:crypto';
import { ulid } from 'ulid';
import type { Ids } from '#use-cases/ports';

/** ULIDs, and salts of 128 random bits in base64url. */
export const systemIds: Ids = {
  next: () => ulid(),
  salt: () => randomBytes(16).toString('base64url'),
};
