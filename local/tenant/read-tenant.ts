import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusal } from '../refusal.ts';
import { type Newcomer, newcomersOf, type ProvidedOrganisation } from './newcomers-of.ts';
import { subjectOf } from './subject-of.ts';

/** Somebody who can sign in to the local system. */
export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly organisation?: string;
  readonly queues: readonly string[];
  readonly language: string;
  readonly subject: string;
}

/** A program with a token of its own. */
export interface DemoClient {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly scopes: readonly string[];
  readonly subject?: string;
}

/** What the runner needs of a tenant's file; the stacks judge the rest of it. */
export interface DemoTenant {
  readonly id: string;
  readonly preset: string;
  /** Where its file lies, below the project. */
  readonly folder: string;
  /** Whether the demo's tickets are about its people. */
  readonly demo: boolean;
  readonly name: string;
  readonly timeZone: string;
  readonly people: readonly DemoPerson[];
  readonly clients: readonly DemoClient[];
  /** Whom organisations' providers sign in, and nobody knows yet. */
  readonly newcomers?: readonly Newcomer[];
  /** Where people sign in at an issuer of the organisation's own, which the local provider then stands in for. */
  readonly issuer?: { readonly issuer: string; readonly audience: string };
}

type TenantPerson = Omit<DemoPerson, 'subject' | 'queues' | 'language'> & {
  readonly subject?: string;
  readonly queues?: readonly string[];
  readonly language?: string;
};
interface TenantFile extends Omit<DemoTenant, 'people' | 'clients' | 'demo'> {
  readonly language: string;
  readonly admins: readonly Pick<TenantPerson, 'email' | 'name' | 'subject'>[];
  readonly people: readonly TenantPerson[];
  readonly apiClients: readonly DemoClient[];
  readonly organisations: readonly ProvidedOrganisation[];
}

/** The tenants that are deployed, then those that only show a preset on this machine. */
const folders = ['tenants', 'presets/demo-tenants'];

const filesIn = (root: string, folder: string): readonly TenantFile[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ ...JSON.parse(readFileSync(join(root, folder, name), 'utf8')), folder }));

/** The tenant of that name, or the first whose preset is that one, or the first of all. */
export const readTenant = (root: string, wanted: { tenant?: string; preset?: string }): DemoTenant => {
  const files = folders.flatMap((folder) => filesIn(root, folder));
  const found = files.find(
    ({ id, preset }) =>
      (wanted.tenant === undefined || wanted.tenant === id) &&
      (wanted.preset === undefined || wanted.preset === preset),
  );
  if (found) return toTenant(found);
  const there = files.map(({ id, preset }) => `${id} (preset ${preset})`).join(', ');
  const asked = [wanted.tenant && `tenant '${wanted.tenant}'`, wanted.preset && `preset '${wanted.preset}'`];
  throw refusal(`No file in ${folders.join(' or ')} has ${asked.filter(Boolean).join(' and ')}. There are: ${there}.`);
};

const toTenant = ({
  language,
  issuer,
  admins,
  people,
  apiClients,
  organisations,
  ...file
}: TenantFile): DemoTenant => ({
  id: file.id,
  preset: file.preset,
  folder: file.folder,
  demo: file.id === 'demo' || file.folder !== folders[0],
  name: file.name,
  timeZone: file.timeZone,
  clients: apiClients,
  newcomers: newcomersOf(organisations),
  people: [...people, ...admins.map(toAdmin)].map((person) => ({
    ...person,
    queues: person.queues ?? [],
    language: person.language ?? language,
    subject: person.subject ?? subjectOf(person.email),
  })),
  ...(issuer && { issuer }),
});

/** Admins have no id in the file; the part of the address before the domain is what one would type. */
const toAdmin = ({ email, ...admin }: TenantFile['admins'][number]): TenantPerson => ({
  ...admin,
  email,
  id: email.split('@')[0]?.split('.')[0] ?? email,
  role: 'tenant_admin',
});
