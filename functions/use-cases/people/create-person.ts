import { changePerson, type PersonChange } from '#domain/people/change-person';
import { checkPerson } from '#domain/people/check-person';
import type { Person } from '#domain/people/person';
import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import type { FieldFailure } from '#domain/ticket/failure';
import { auditOf } from '../administration/audit-of.ts';
import type { UseCaseFailure } from '../failure.ts';
import { isSameRequest, type Repeatable, recordOf } from '../idempotency.ts';
import type { Organisations, Versioned } from '../ports/organisations.ts';
import type { People } from '../ports/people.ts';
import type { Clock, Directory, IdempotencyRecord, Identity, Ids, Session } from '../ports.ts';
import { checkPlace } from './check-place.ts';
import { type SignInPorts, signInOf } from './sign-in-of.ts';

interface Ports extends SignInPorts {
  readonly people: People;
  readonly organisations: Pick<Organisations, 'find'>;
  readonly directory: Pick<Directory, 'memberByEmail'>;
  readonly ids: Ids;
  readonly clock: Clock;
}
type Created = Promise<Result<Versioned<Person>, UseCaseFailure>>;

/** Somebody who is to be let in; `subject` tells how they sign in at a foreign issuer. */
export interface NewPerson extends PersonChange {
  readonly name: string;
  readonly role: Person['role'];
  readonly email: string;
  readonly subject?: string;
}

const repeat = async ({ people }: Ports, record: IdempotencyRecord, repeatable: Repeatable): Created => {
  if (!isSameRequest(record, repeatable)) return fail({ reason: 'key-reused' });
  const made = await people.find(record.created ?? '');
  return made ? ok(made) : fail({ reason: 'not-found' });
};

const personOf = ({ email, subject: _elsewhere, ...said }: NewPerson, id: string, session: Session): Person => {
  const { settings, preset } = session.configuration;
  const nobodyYet = { id, email, name: said.name, role: said.role, queues: [], language: settings.language };
  return changePerson({ ...nobodyYet, disabled: false }, said, preset);
};

const checkSubject = ({ userPool }: Ports, { subject }: NewPerson): readonly FieldFailure[] => {
  if ((subject === undefined) === (userPool !== undefined)) return [];
  return [{ pointer: '/subject', code: userPool ? 'not-allowed' : 'required' }];
};

const check = async (ports: Ports, session: Session, said: NewPerson, person: Person) => {
  const { email: _address, subject: _elsewhere, ...change } = said;
  const wrong = [
    ...checkPerson(change, person, session.configuration.preset),
    ...checkSubject(ports, said),
    ...(await checkPlace(ports, person)),
  ];
  if (wrong.length > 0) return wrong;
  const known = await ports.directory.memberByEmail(said.email);
  return known ? [{ pointer: '/email', code: 'already-used' } as const] : [];
};

/** A person who is entered, with how they sign in. */
interface Entering {
  readonly person: Person;
  readonly identities: readonly Identity[];
  readonly repeatable: Repeatable;
}

const write = async (ports: Ports, session: Session, { person, identities, repeatable }: Entering): Created => {
  const now = ports.clock.now();
  const outcome = await ports.people.write({
    after: person,
    identities,
    audit: auditOf(session, { ...ports, now }, { what: 'person', id: person.id, action: 'create', after: person }),
    ...recordOf(session, repeatable, now, { status: 201, created: person.id }),
  });
  if (outcome.kind === 'committed') return ok({ thing: person, version: outcome.version });
  if (outcome.kind === 'repeated') return repeat(ports, outcome.record, repeatable);
  if (outcome.kind === 'stale') return fail({ reason: 'contended' });
  const field = outcome.names.includes('email') || ports.userPool ? '/email' : '/subject';
  return fail({ reason: 'invalid', fields: [{ pointer: field, code: 'already-used' }] });
};

/** Lets somebody in (R9.2): invited by the user pool where there is one, else by their subject at the issuer. */
export const createPerson =
  (ports: Ports) =>
  async (session: Session, said: NewPerson, repeatable: Repeatable): Created => {
    if (!mayDo(session.person, 'changePeople')) return fail({ reason: 'not-allowed', action: 'changePeople' });
    if (session.repeated) return repeat(ports, session.repeated, repeatable);
    const person = personOf(said, ports.ids.next(), session);
    const wrong = await check(ports, session, said, person);
    if (wrong.length > 0) return fail({ reason: 'invalid', fields: wrong });
    const signIn = await signInOf(ports, session, person, said.subject);
    return signIn.ok ? write(ports, session, { person, identities: signIn.value, repeatable }) : signIn;
  };
