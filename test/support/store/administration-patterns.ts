import type { AuditEntry } from '#domain/audit/audit-entry';
import { auditPart } from '#store/audit-part';
import { transact } from '#store/transact';
import type { AccessPattern } from './access-pattern.ts';
import { ulid } from './priced-desk.ts';
import { identityOf, personOf } from './provisioned.ts';
import { minute } from './story.ts';

/** An entry of the audit trail for what was just made. */
export const auditOf = (what: AuditEntry['what'], id: string, after?: unknown): AuditEntry => ({
  entry: ulid(id),
  by: ulid('ada'),
  at: minute(50),
  what,
  id,
  action: 'create',
  ...(after !== undefined && { after }),
});

const torino = {
  id: 'torino',
  name: 'Università di Torino',
  agreements: [{ id: 'c1', areas: ['enrolment'], from: '2026-01-01', to: '2026-12-31' }],
  domains: ['torino.example'],
};
const newcomer = (name: string) => personOf({ id: ulid(name), name, email: `${name}@bologna.example` });
/** So many that they need a second page. */
export const crowd = Array.from({ length: 60 }, (_, at) => `crowd${String(at).padStart(2, '0')}`);

/** How the administration writes. */
export const administrationWrites: readonly AccessPattern[] = [
  {
    name: 'change the agreements of an organisation',
    run: async ({ store, take }) => {
      await store.provisioning.ensureOrganisation(torino);
      const before = { thing: torino, version: 1 };
      const after = { ...torino, agreements: [] };
      take();
      return store.organisations.write({ before, after, audit: auditOf('organisation', 'torino', after) });
    },
  },
  {
    name: 'let a requester in',
    run: ({ store }) => {
      const after = newcomer('newcomer');
      const audit = auditOf('person', after.id, after);
      return store.people.write({ after, audit, identities: [identityOf('newcomer')] });
    },
  },
];

/** How the administration reads. */
export const administrationReads: readonly AccessPattern[] = [
  {
    name: 'list 50 people of an organisation, by name',
    run: async ({ store, take }) => {
      for (const name of crowd) await store.provisioning.ensurePerson(newcomer(name), []);
      take();
      return store.people.list({ organisation: 'bologna', name: 'crowd', limit: 50 });
    },
  },
  {
    name: 'list 50 organisations, by name',
    run: async ({ store, take }) => {
      for (const id of crowd) await store.provisioning.ensureOrganisation({ id, name: id, agreements: [] });
      take();
      return store.organisations.list({ name: 'crowd', limit: 50 });
    },
  },
  {
    name: 'read 50 entries of the audit trail',
    run: async ({ store, take }) => {
      for (const id of crowd) await transact(store.context, [auditPart(auditOf('person', id, newcomer(id)))]);
      take();
      return store.audit.entries({ month: minute(50).slice(0, 7), limit: 50 });
    },
  },
];
