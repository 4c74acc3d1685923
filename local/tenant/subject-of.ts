import { createHash } from 'node:crypto';

/** The subject of whoever has that address; always the same, so that tokens and records outlive a restart. */
export const subjectOf = (email: string): string =>
  createHash('sha256')
    .update(email.toLowerCase())
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
