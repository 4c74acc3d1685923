import { createHash } from 'node:crypto';

/** What a function signs with, as Lambda would hand it out for its role. */
export interface AccessKey {
  readonly id: string;
  readonly secret: string;
  readonly token: string;
  /** The function that holds it. */
  readonly owner: string;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The key of a function; always the same one, so that upload forms work across a restart. */
export const accessKeyOf = (owner: string): AccessKey => ({
  id: `ASIA${digest(`id of ${owner}`).slice(0, 16).toUpperCase()}`,
  secret: digest(`secret of ${owner}`),
  token: digest(`token of ${owner}`),
  owner,
});
