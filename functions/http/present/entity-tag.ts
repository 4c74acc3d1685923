import { type Actor, isStaff } from '#domain/people/person';
import type { Ticket } from '#domain/ticket/ticket';

/** Strong ETag (RFC 9110 8.8.3): the desk's follows every event, a requester's the public ones only (DESIGN 2). */
export const entityTag = (reader: Actor, ticket: Pick<Ticket, 'version' | 'publicVersion'>): string =>
  isStaff(reader) ? `"${ticket.version}"` : `"p${ticket.publicVersion}"`;

/** Whether an If-Match header names this tag; `*` names any. */
export const namesTag = (header: string, tag: string): boolean =>
  header.split(',').some((one) => one.trim() === tag || one.trim() === '*');

/** Whether an If-None-Match header names this tag, even one that a proxy has made weak (RFC 9110 13.1.2). */
export const namesTagWeakly = (header: string, tag: string): boolean =>
  namesTag(header.replace(/(^|,)\s*W\//g, '$1'), tag);
