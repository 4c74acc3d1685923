import * as z from 'zod/mini';
import { maximumFilesPerArticle } from '#domain/upload';
import { limits } from './limits.ts';

const lineUpTo = (longest: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(longest), z.regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u));

/** One line without control characters or halves of characters, trimmed. */
export const line = lineUpTo(limits.line);

/** CommonMark of at most 32,000 characters; NUL and halves of characters are no text. */
export const text = z
  .string()
  .check(z.minLength(1), z.maxLength(limits.text), z.regex(/\S/), z.regex(/^[^\0\p{Cs}]*$/u));

/** The key of something in the tenant's data: a type, an area, a queue. */
export const key = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** A readable ticket number. */
export const ticketNumber = z.string().check(z.regex(/^[A-Za-z0-9-]{1,40}$/));

export const personId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));
/** A domain of e-mail addresses, in lower case. */
export const domainName = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.maxLength(253), z.regex(/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/));

/** The id of anything that the administration looks after. */
export const thingId = z.string().check(z.regex(/^[\w.@+-]{1,128}$/));
export const ulid = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/));
export const email = z.string().check(z.trim(), z.maxLength(254), z.email(), z.toLowerCase());
export const phone = z.string().check(z.trim(), z.maxLength(limits.phone), z.regex(/^\+?[0-9 ()./-]{4,}$/));
export const civilDate = z.iso.date();
export const instant = z.iso.datetime();
export const language = z.enum(['it', 'en']);
export const attachments = z.array(ulid).check(z.maxLength(maximumFilesPerArticle));

export const plan = z.strictObject({
  date: z.optional(civilDate),
  release: z.optional(lineUpTo(limits.release)),
});

/** Cursor pagination (DESIGN 4): 50 by default, at most 200. */
export const paging = {
  limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(limits.largestPage))),
  cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(limits.cursor))),
};

/** Whoever calls, as a filter of lists. */
export const myself = z.enum(['me']);
export const direction = z.enum(['ascending', 'descending']);

/** Pages of what happened to a ticket: oldest first unless `descending`; a cursor serves one direction. */
export const walking = { ...paging, direction: z.optional(direction) };

export const ticketPath = z.strictObject({ number: ticketNumber });
