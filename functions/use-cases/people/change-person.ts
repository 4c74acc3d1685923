import { changePerson as changed, type PersonChange } from '#domain/people/change-person';
import { checkPerson } from '#domain/people/check-person';
import type { Person } from '#domain/people/person';
import { fail, ok } from '#domain/result';
import { canonicalJson } from '#domain/ticket/canonical-json';
import { type FieldFailure, invalid } from '#domain/ticket/failure';
import { auditOf } from '../administration/audit-of.ts';
import type { UseCaseFailure } from '../failure.ts';
import type { Changed, Organisations, Versioned } from '../ports/organisations.ts';
import type { People } from '../ports/people.ts';
import type { Clock, Ids, Session } from '../ports.ts';
import { checkPlace } from './check-place.ts';
import { findPerson } from './find-person.ts';
import { type SignInPorts, signInOf } from './sign-in-of.ts';

interface Ports extends SignInPorts {
  readonly people: People;
  readonly organisations: Pick<Organisations, 'find'>;
  readonly ids: Ids;
  readonly clock: Clock;
}

/** A change of one person in the version that the caller has seen. */
export interface WantedPersonChange {
  readonly id: string;
  readonly change: PersonChange;
  readonly onlyIf: (version: number) => boolean;
}

/** Nobody changes their own role or puts themselves out: whoever does it to others stays an admin. */
const checkSelf = ({ person }: Session, id: string, change: PersonChange): readonly FieldFailure[] =>
  person.id === id
    ? (['role', 'disabled'] as const)
        .filter((field) => change[field] !== undefined)
        .map((field) => ({ pointer: `/${field}`, code: 'not-allowed' }))
    : [];

/** What is wanted of somebody, and what they would be. */
interface Wanted {
  readonly before: Person;
  readonly change: PersonChange;
  readonly after: Person;
}

const check = async (ports: Ports, session: Session, { before, change, after }: Wanted) => {
  const wrong = [...checkSelf(session, before.id, change), ...checkPerson(change, after, session.configuration.preset)];
  const moves = after.organisation !== before.organisation;
  return wrong.length > 0 || !moves ? wrong : checkPlace(ports, after);
};

const isAdmin = ({ role, disabled }: Person): boolean => role === 'tenant_admin' && !disabled;

const actionOf = (before: Person, after: Person): string => {
  if (before.disabled === after.disabled) return 'change';
  return after.disabled ? 'disable' : 'enable';
};

const write = async (
  ports: Ports,
  session: Session,
  before: Versioned<Person>,
  after: Person,
): Changed<Person, UseCaseFailure> => {
  const { id } = after;
  const now = ports.clock.now();
  const told = { what: 'person', id, action: actionOf(before.thing, after), before: before.thing, after } as const;
  const comesBack = before.thing.disabled && !after.disabled;
  // The provider of those whom they left lets them in no more.
  const moves = before.thing.organisation !== after.organisation && !after.disabled;
  const signIn = comesBack || moves ? await signInOf(ports, session, after) : ok([]);
  if (!signIn.ok) return signIn;
  const outcome = await ports.people.write({
    before,
    after,
    audit: auditOf(session, { ...ports, now }, told),
    identities: signIn.value,
    ...(isAdmin(before.thing) && !isAdmin(after) && { remaining: session.person.id }),
  });
  if (outcome.kind === 'committed') return ok({ thing: after, version: outcome.version });
  if (outcome.kind === 'stale' && outcome.current) return fail({ reason: 'stale', current: outcome.current });
  return fail({ reason: 'contended' });
};

/**
 * Changes a person's name, role, organisation, work or language, puts them out or lets them in again (R9.2). What they
 * own stays theirs; who is out is out with the next request, as every request reads their item.
 */
export const changePerson =
  (ports: Ports) =>
  async (session: Session, { id, change, onlyIf }: WantedPersonChange): Changed<Person, UseCaseFailure> => {
    const found = await findPerson(ports.people, session, id, 'changePeople');
    if (!found.ok) return found;
    const before = found.value;
    if (!onlyIf(before.version)) return fail({ reason: 'stale', current: before });
    const after = changed(before.thing, change, session.configuration.preset);
    const wrong = await check(ports, session, { before: before.thing, change, after });
    if (wrong.length > 0) return fail({ reason: 'invalid', fields: wrong });
    if (canonicalJson(after) === canonicalJson(before.thing)) return fail(invalid('', 'nothing-to-change'));
    return write(ports, session, before, after);
  };
