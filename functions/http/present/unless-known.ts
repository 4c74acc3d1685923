import { digestTag } from '#runtime/http/digest-tag';
import type { DoorAnswer } from '#runtime/http/door';
import { namesTagWeakly } from './entity-tag.ts';

/**
 * 304 instead of an answer that the caller has already, for whoever asks again and again. The weak ETag is a digest of
 * what is `shown`; a cursor is no part of it, as it tells when the page was read and an older one leads on just as well.
 */
export const unlessKnown = (answer: DoorAnswer, shown: unknown, ifNoneMatch: string | undefined): DoorAnswer => {
  const tag = digestTag(shown);
  const headers = { ...answer.headers, etag: `W/${tag}` };
  const known = ifNoneMatch !== undefined && namesTagWeakly(ifNoneMatch, tag);
  return known ? { status: 304, headers } : { ...answer, headers };
};
