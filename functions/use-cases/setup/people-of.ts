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

/** Everybody whom a tenant's file names: admins, people and API clients. */
export const peopleOf = ({ language, admins, people, apiClients }: TenantFile): readonly Named[] => {
  const nobodysYet = { language, queues: [], disabled: false };
  return [
    ...admins.map(({ name, email, subject }) => ({
      person: { ...nobodysYet, id: adminId(email), name, email, role: 'tenant_admin' as const },
      subject,
    })),
    ...people.map(({ id, name, email, role, organisation, queues = [], subject, ...own }) => ({
      person: {
        ...nobodysYet,
        id,
        name,
        email,
        role,
        queues,
        language: own.language ?? language,
        ...(organisation && { organisation }),
      },
      subject,
    })),
    ...apiClients.map(({ id, name, organisation, subject }) => ({
      person: { ...nobodysYet, id, name, organisation, role: 'api_client' as const },
      subject,
    })),
  ];
};
