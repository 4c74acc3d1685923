import type { Organisation } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import { portalDesk } from '../ground/portal.ts';
import type { StorePorts } from './store-ports.ts';

/** Who signs in as somebody. */
export const identityOf = (subject: string) => ({ issuer: 'https://id.example', subject });

/** Anna of Bologna, as far as nothing else is said. */
export const personOf = (facts: Partial<Person> = {}): Person => ({
  id: 'anna',
  name: 'Anna Rossi',
  email: 'anna@bologna.example',
  role: 'requester',
  organisation: 'bologna',
  queues: [],
  language: 'it',
  disabled: false,
  ...facts,
});

/** Olga of the desk, who belongs to no organisation. */
export const operatorOf = (facts: Partial<Person> = {}): Person => {
  const { organisation: _none, ...person } = personOf({ id: 'olga', name: 'Olga', email: 'olga@desk.example' });
  return { ...person, role: 'operator', queues: ['students'], ...facts };
};

export const bologna: Organisation = {
  id: 'bologna',
  name: 'Università di Bologna',
  agreements: [{ id: 'c1', areas: ['enrolment'], from: '2026-01-01', to: '2026-12-31' }],
};
export const padova: Organisation = { id: 'padova', name: 'Università di Padova', agreements: [] };

/** A store with a configuration, two organisations, Anna and Olga. */
export const provisioned = async ({ provisioning }: StorePorts): Promise<void> => {
  await provisioning.ensureConfiguration(portalDesk.settings, portalDesk.preset);
  await Promise.all([bologna, padova].map(provisioning.ensureOrganisation));
  await provisioning.ensurePerson(personOf(), [identityOf('anna')]);
  await provisioning.ensurePerson(operatorOf(), [identityOf('olga')]);
};
