import { createHash } from 'node:crypto';
import type { Person } from '#domain/people/person';
import type { TenantFile } from './tenant-file.ts';

/** A person of the file, and what the file knows of how they sign in. */
export interface Named {
  readonly person: Person;
  readonly subject?: string | undefined;
}

/** Events name people by id for ever, so the id of an admin tells nothing of them; it stays while the address does. */
const adminId = (email: string): string => `admin-${createHash('sha256').update(email).digest('hex').slice(0, 16)}`;

/** Everybody whom a tenant's file names: admins, people and API clients. Who is disabled works on no queue. */
export const peopleOf = ({ language, admins, people, apiClients }: TenantFile): readonly Named[] => {
  const nobodysYet = { language, queues: [] };
  return [
    ...admins.map(({ name, email, subject, disabled = false }) => ({
      person: { ...nobodysYet, id: adminId(email), name, email, role: 'tenant_admin' as const, disabled },
      subject,
    })),
    ...people.map(({ id, name, email, role, organisation, queues = [], subject, disabled = false, ...own }) => ({
      person: {
        id,
        name,
        email,
        role,
        queues: disabled ? [] : queues,
        language: own.language ?? language,
        disabled,
        ...(organisation && { organisation }),
      },
      subject,
    })),
    ...apiClients.map(({ id, name, organisation, subject, disabled = false }) => ({
      person: { ...nobodysYet, id, name, organisation, role: 'api_client' as const, disabled },
      subject,
    })),
  ];
};
