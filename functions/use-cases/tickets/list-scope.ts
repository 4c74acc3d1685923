import { isStaff } from '#domain/people/person';
import { mayDo } from '#domain/policy';
import type { ListScope } from '../ports/ticket-lists.ts';
import type { Session } from '../ports.ts';

/**
 * What people opened themselves, as far as their role shows it: whoever sees an organisation's tickets does not see
 * those of one that they have left. The desk opens nothing for itself.
 */
const ownScope = ({ person }: Session): ListScope => {
  if (isStaff(person)) return { kind: 'queues', queues: [] };
  if (person.role === 'requester') return { kind: 'requester', person: person.id };
  return { kind: 'requester', person: person.id, organisation: person.organisation ?? '' };
};

/** The tickets that a person's lists and counts are about, by their role (R2.3, R6.1); `me` narrows them to their own. */
export const scopeOf = (session: Session, requester?: 'me'): ListScope | undefined => {
  const { person, configuration } = session;
  if (!mayDo(person, 'list')) return undefined;
  if (requester === 'me') return ownScope(session);
  switch (person.role) {
    case 'requester':
      return { kind: 'requester', person: person.id };
    case 'referent':
    case 'api_client':
      return { kind: 'organisation', organisation: person.organisation ?? '' };
    case 'operator':
      return { kind: 'queues', queues: person.queues };
    case 'supervisor':
    case 'tenant_admin':
      return { kind: 'queues', queues: Object.keys(configuration.preset.queues) };
  }
};
