import type { Configuration } from '#domain/configuration';
import { hasMembers } from '#domain/people/change-person';
import type { Person } from '#domain/people/person';
import { fail, ok, type Result } from '#domain/result';
import { auditOf } from '../administration/audit-of.ts';
import type { UseCaseFailure } from '../failure.ts';
import type { Directories } from '../ports/directories.ts';
import type { Caller } from '../ports/federated-users.ts';
import type { ChangeOutcome } from '../ports/organisations.ts';
import type { People } from '../ports/people.ts';
import type { Clock, Configurations, Identity, Ids, Sessions } from '../ports.ts';
import { type Newcomer, type NewcomerPorts, newcomerOf } from './newcomer-of.ts';

interface Ports extends NewcomerPorts {
  readonly sessions: Pick<Sessions, 'open'>;
  readonly configurations: Configurations;
  readonly people: Pick<People, 'ownerOf' | 'find' | 'write'>;
  readonly directories: Pick<Directories, 'holds'>;
  readonly ids: Ids;
  readonly clock: Clock;
}

/** How somebody came in: they were in, their person was waiting for them, or they are a person from now on. */
export type Entrance = 'known' | 'linked' | 'created';

/** What was tried for somebody; nothing where the desk lets them in in no way. */
type Try = Promise<{ readonly entrance: Entrance; readonly outcome: ChangeOutcome<Person> } | undefined>;

const auditBy = (ports: Ports, person: Person, action: string, more: { readonly after: unknown }) =>
  auditOf({ person }, { ...ports, now: ports.clock.now() }, { what: 'person', id: person.id, action, ...more });

/** Only people of the very organisation, no machines, and once each: an address may be somebody else's some day. */
const link = async (ports: Ports, identity: Identity, { user, organisation }: Newcomer, member: Person): Try => {
  const isTheirs = hasMembers(member.role) && member.organisation === organisation.id && !member.disabled;
  const before = isTheirs ? await ports.people.find(member.id) : undefined;
  if (!before) return undefined;
  const links = { identity, provider: user.provider };
  const audit = auditBy(ports, before.thing, 'link-sign-in', { after: { identityProvider: user.provider } });
  const outcome = await ports.people.write({ before, after: before.thing, links, audit });
  return { entrance: 'linked', outcome };
};

/** Whether the tenant makes people of whom its organisations' providers sign in, and the preset of this one too. */
const mayBecome = async (
  { directories }: Ports,
  { settings, preset }: Configuration,
  { user, organisation }: Newcomer,
): Promise<boolean> =>
  settings.firstLogin === 'create' &&
  (preset.provisioning?.firstLogin !== 'listed' || directories.holds(organisation.id, user.email));

const create = async (ports: Ports, identity: Identity, newcomer: Newcomer): Try => {
  const configuration = await ports.configurations.current();
  if (!(await mayBecome(ports, configuration, newcomer))) return undefined;
  const { user, organisation } = newcomer;
  const after: Person = {
    id: ports.ids.next(),
    name: user.name ?? user.email,
    email: user.email,
    role: organisation.defaultRole ?? 'requester',
    organisation: organisation.id,
    queues: [],
    language: configuration.settings.language,
    disabled: false,
  };
  const links = { identity, provider: user.provider };
  const audit = auditBy(ports, after, 'enter', { after });
  return { entrance: 'created', outcome: await ports.people.write({ after, links, audit }) };
};

const tryOnce = async (ports: Ports, caller: Caller): Try => {
  const newcomer = await newcomerOf(ports, caller);
  if (!newcomer) return undefined;
  const { identity } = caller;
  return newcomer.member ? link(ports, identity, newcomer, newcomer.member) : create(ports, identity, newcomer);
};

type Entered = Result<Entrance, UseCaseFailure>;
const notLetIn = (): Entered => fail({ reason: 'not-let-in' });

/** Two first calls at once, or an administrator at the same moment, are told from the second look on. */
const attempts = 3;

const look = async (ports: Ports, caller: Caller, left: number): Promise<Entered> => {
  const session = await ports.sessions.open(caller.identity, { now: ports.clock.now() });
  if (session) return session.person.disabled ? notLetIn() : ok('known');
  const tried = await tryOnce(ports, caller);
  if (tried?.outcome.kind === 'committed') return ok(tried.entrance);
  if (tried && left > 1) return look(ports, caller, left - 1);
  return tried?.outcome.kind === 'stale' ? fail({ reason: 'contended' }) : notLetIn();
};

/**
 * Lets in, at their first sign-in, whom their organisation's identity provider vouches for (R9.2): whose person is there
 * already is linked to it by the address, once, and others become a person where the tenant wants it. From then on the
 * sign-in alone says who they are. Everybody else is told the same, whatever the reason.
 */
export const enter =
  (ports: Ports) =>
  (caller: Caller): Promise<Entered> =>
    look(ports, caller, attempts);
