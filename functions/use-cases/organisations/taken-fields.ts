import type { Organisation } from '#domain/people/organisation';
import type { FieldFailure } from '#domain/ticket/failure';

/** The fields of an organisation whose names are somebody else's already: its id, or one of its domains. */
export const takenFields = ({ id, domains = [] }: Organisation, names: readonly string[]): readonly FieldFailure[] => [
  ...(names.includes(id) ? [{ pointer: '/id', code: 'already-used' } as const] : []),
  ...domains.flatMap((domain, at): FieldFailure[] =>
    names.includes(domain) ? [{ pointer: `/domains/${at}`, code: 'already-used' }] : [],
  ),
];
