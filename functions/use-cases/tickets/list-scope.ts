import { isStaff } from '#domain/people/person';
import { seesOrganisation } from '#domain/people/sees-organisation';
import { mayDo } from '#domain/policy';
import type { ListScope } from '../ports/ticket-lists.ts';
import type { Session } from '../ports.ts';

/**
 * What people opened themselves, as far as they see it: whoever sees an organisation's tickets does not see those of one
 * that they have left. The desk opens nothing for itself.
 */
const ownScope = ({ person }: Session): ListScope => {
  if (isStaff(person)) return { kind: 'queues', queues: [] };
  if (!seesOrganisation(person)) return { kind: 'requester', person: person.id };
  return { kind: 'requester', person: person.id, organisation: person.organisation ?? '' };
};

/** The tickets that a person's lists and counts are about, by their role and what is shared with them (R2.3, R5.7, R6.1). */
export const scopeOf = (session: Session, requester?: 'me'): ListScope | undefined => {
  const { person, configuration } = session;
  if (!mayDo(person, 'list')) return undefined;
  if (requester === 'me') return ownScope(session);
  switch (person.role) {
    case 'requester':
    case 'referent':
    case 'api_client':
      return seesOrganisation(person)
        ? { kind: 'organisation', organisation: person.organisation ?? '' }
        : ownScope(session);
    case 'operator':
      return { kind: 'queues', queues: person.queues };
    case 'supervisor':
    case 'tenant_admin':
      return { kind: 'queues', queues: Object.keys(configuration.preset.queues) };
  }
};
