import { entryOf } from '#domain/catalogue/entry-of';
import type { TenantSettings } from '#domain/configuration';
import type { Person } from '#domain/people/person';
import type { Preset } from '#domain/preset/preset';
import { inParallel } from '../in-parallel.ts';
import type { Provisioning, UserPool } from '../ports/setup.ts';
import { UnverifiedAddress } from '../ports/unverified-address.ts';
import type { Clock, Identity } from '../ports.ts';
import { type BroughtPreset, bringPreset } from './bring-preset.ts';
import { mergeShipped } from './merge-shipped.ts';
import { organisationsOf } from './organisations-of.ts';
import { type Named, peopleOf } from './people-of.ts';
import type { TenantFile } from './tenant-file.ts';

export interface SetupPorts {
  readonly provisioning: Provisioning;
  readonly presets: (name: string) => Preset | undefined;
  /** The tenant's one issuer; its own user pool unless the issuer is a foreign one. */
  readonly issuer: string;
  readonly userPool?: UserPool;
  readonly clock: Clock;
  /** A sign-in that nothing tells stays as it is stored; else it is an error. */
  readonly keepsSignIns?: true;
}

/** What a setup leaves behind. */
export interface SetUp extends BroughtPreset {
  readonly organisations: number;
  readonly people: number;
}

const width = 4;

/**
 * Brings the tenant's file and preset into force: configuration, organisations, people who can sign in (R9.1). Doing it
 * again changes nothing, and after a failure it goes on from wherever it came to. `clientIds` maps API clients to their
 * ids at the user pool. Whoever left the file is out before anybody else gets their address or sign-in. A preset only
 * grows and is never taken back, so that what it lacks is told first and the configuration comes last.
 */
export const setUpTenant =
  (ports: SetupPorts) =>
  async (file: TenantFile, clientIds: Readonly<Record<string, string>>): Promise<SetUp> => {
    const { provisioning, presets } = ports;
    const preset = presets(file.preset);
    if (!preset) throw new Error(`There is no preset '${file.preset}'.`);
    mergeShipped(await provisioning.configurationInForce(), preset);
    await inParallel(organisationsOf(file), width, (organisation) => provisioning.ensureOrganisation(organisation));
    const people = peopleOf(file);
    await provisioning.dismissOthers(people.map(({ person }) => person.id));
    await inParallel(people, width, async (named) => {
      await provisioning.ensurePerson(named.person, await identitiesOf(ports, named, clientIds));
    });
    const brought = await bringPreset(ports)(settingsOf(file), preset);
    return { ...brought, organisations: file.organisations.length, people: people.length };
  };

const settingsOf = (file: TenantFile): TenantSettings => {
  const { id, name, timeZone, language, ticketUrl, mail, limits, malwareScan, firstLogin } = file;
  const identityProviders = file.identityProviders?.map((provider) => provider.name);
  const organisations = file.organisations.map((organisation) => ({ id: organisation.id, name: organisation.name }));
  const settings = { id, name, timeZone, language, mail, limits, malwareScan, organisations };
  return {
    ...settings,
    ...(ticketUrl && { ticketUrl }),
    ...(identityProviders && { identityProviders }),
    ...(firstLogin && { firstLogin }),
  };
};

/** Who is disabled signs in by nothing, so that the pool invites nobody in vain. */
const identitiesOf = async (
  ports: SetupPorts,
  named: Named,
  clientIds: Readonly<Record<string, string>>,
): Promise<readonly Identity[] | undefined> => {
  if (named.person.disabled) return [];
  const subject = await subjectOf(ports, named, clientIds);
  if (subject !== undefined) return [{ issuer: ports.issuer, subject }];
  if (ports.keepsSignIns) return undefined;
  throw new Error(`Nothing tells how '${named.person.id}' signs in.`);
};

/** A foreign issuer's subjects stand in the file; the pool's own are told by the pool, for people and for programs. */
const subjectOf = (
  { userPool }: SetupPorts,
  { person, subject }: Named,
  clientIds: Readonly<Record<string, string>>,
): string | undefined | Promise<string> => {
  const known = userPool ? entryOf(clientIds, person.id) : subject;
  if (known) return known;
  return userPool && isHuman(person) ? verifiedSubject(userPool, person) : undefined;
};

/** Whoever deploys is told whose address it is, by id, and what to do. */
const verifiedSubject = async (
  userPool: UserPool,
  { id, email, name }: Person & { email: string },
): Promise<string> => {
  try {
    return await userPool.ensureUser(email, name);
  } catch (error) {
    if (!(error instanceof UnverifiedAddress)) throw error;
    throw new Error(
      `Whoever has the address of '${id}' at the user pool never verified it: ` +
        'see whose it is, correct or delete that user, and deploy again.',
      { cause: error },
    );
  }
};

const isHuman = (person: Person): person is Person & { email: string } =>
  person.role !== 'api_client' && person.email !== undefined;
