import type { AuditEntry } from '#domain/audit/audit-entry';
import type { Organisation } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import type { Versioned } from '#use-cases/ports/organisations';
import type { PersonWrite } from '#use-cases/ports/people';
import { identityOf } from './provisioned.ts';
import type { StorePorts } from './store-ports.ts';
import { storePorts } from './store-ports.ts';
import { minute } from './story.ts';

let entries = 0;

/** An entry of the audit trail, later than those before. */
export const auditOf = (what: AuditEntry['what'], id: string, more: Partial<AuditEntry> = {}): AuditEntry => {
  entries += 1;
  return { entry: `E${entries}`, by: 'ada', at: minute(entries), what, id, action: 'change', ...more };
};

const there = <Thing>(thing: Thing | undefined, id: string): Thing => {
  if (thing === undefined) throw new Error(`There is no ${id}`);
  return thing;
};

/** What an administrator does to people. */
export const administeredPeople = (store: StorePorts) => {
  const found = async (id: string): Promise<Versioned<Person>> => there(await store.people.find(id), id);
  return {
    found,
    create: (person: Person, more: Partial<PersonWrite> = {}) => {
      const identities = [identityOf(person.id)];
      return store.people.write({ after: person, audit: auditOf('person', person.id), identities, ...more });
    },
    change: async (id: string, facts: Partial<Person>, more: Partial<PersonWrite> = {}) => {
      const before = await found(id);
      const after = { ...before.thing, ...facts };
      return store.people.write({ before, after, audit: auditOf('person', id), ...more });
    },
    /** Who is let in by a sign-in, by a function that starts anew. */
    enters: async (subject: string): Promise<string | undefined> => {
      const fresh = storePorts(store.context, { now: () => minute(0) });
      return (await fresh.sessions.open(identityOf(subject), { now: minute(0) }))?.person.id;
    },
  };
};

/** What an administrator does to organisations. */
export const administeredOrganisations = (store: StorePorts) => {
  const found = async (id: string): Promise<Versioned<Organisation>> => there(await store.organisations.find(id), id);
  return {
    found,
    create: (organisation: Organisation) =>
      store.organisations.write({ after: organisation, audit: auditOf('organisation', organisation.id) }),
    change: async (id: string, more: Partial<Organisation>) => {
      const before = await found(id);
      const after = { ...before.thing, ...more };
      return store.organisations.write({ before, after, audit: auditOf('organisation', id) });
    },
  };
};
