import type { Person } from '#domain/people/person';
import type { StoredTicket } from '#use-cases/ports';
import { entityTag, namesTag } from './entity-tag.ts';

/** The caller's If-Match as a condition on the ticket, when there is one. */
export const onlyIfMatches = (reader: Person, ifMatch: string | undefined) =>
  ifMatch === undefined
    ? {}
    : { onlyIf: ({ ticket }: StoredTicket): boolean => namesTag(ifMatch, entityTag(reader, ticket)) };
