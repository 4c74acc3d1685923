import { mayDo } from '#domain/policy';
import type { ListScope } from '../ports/ticket-lists.ts';
import type { Session } from '../ports.ts';

/** The tickets that a person's lists and counts are about, by their role (R2.3, R6.1). */
export const scopeOf = ({ person, configuration }: Session): ListScope | undefined => {
  if (!mayDo(person, 'list')) return undefined;
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
