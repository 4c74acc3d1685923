import { changeOrganisation as changed, type OrganisationChange } from '#domain/people/change-organisation';
import { checkOrganisation } from '#domain/people/check-organisation';
import type { Organisation } from '#domain/people/organisation';
import { mayDo } from '#domain/policy';
import { fail, ok } from '#domain/result';
import { canonicalJson } from '#domain/ticket/canonical-json';
import { invalid } from '#domain/ticket/failure';
import { auditOf } from '../administration/audit-of.ts';
import type { UseCaseFailure } from '../failure.ts';
import type { Changed, Organisations, Versioned } from '../ports/organisations.ts';
import type { Clock, Ids, Session } from '../ports.ts';
import { takenFields } from './taken-fields.ts';

interface Ports {
  readonly organisations: Organisations;
  readonly ids: Ids;
  readonly clock: Clock;
}

/** A change of one organisation in the version that the caller has seen. */
export interface WantedChange {
  readonly id: string;
  readonly change: OrganisationChange;
  readonly onlyIf: (version: number) => boolean;
}

const actionOf = (before: Organisation, after: Organisation): string => {
  if (before.archived === after.archived) return 'change';
  return after.archived ? 'archive' : 'restore';
};

const write = async (
  ports: Ports,
  session: Session,
  before: Versioned<Organisation>,
  after: Organisation,
): Changed<Organisation, UseCaseFailure> => {
  const told = { before: before.thing, after, id: after.id, action: actionOf(before.thing, after) };
  const now = ports.clock.now();
  const audit = auditOf(session, { ...ports, now }, { what: 'organisation', ...told });
  const outcome = await ports.organisations.write({ before, after, audit });
  switch (outcome.kind) {
    case 'committed':
      return ok({ thing: after, version: outcome.version });
    case 'stale':
      return outcome.current ? fail({ reason: 'stale', current: outcome.current }) : fail({ reason: 'contended' });
    case 'taken':
      return fail({ reason: 'invalid', fields: takenFields(after, outcome.names) });
    case 'repeated':
      return fail({ reason: 'contended' });
  }
};

/** Changes an organisation, archives or restores it (R1.4): what tickets refer to is never deleted. */
export const changeOrganisation =
  (ports: Ports) =>
  async (session: Session, { id, change, onlyIf }: WantedChange): Changed<Organisation, UseCaseFailure> => {
    const { person, configuration } = session;
    if (!mayDo(person, 'changeOrganisations')) return fail({ reason: 'not-allowed', action: 'changeOrganisations' });
    const before = await ports.organisations.find(id);
    if (!before) return fail({ reason: 'not-found' });
    if (!onlyIf(before.version)) return fail({ reason: 'stale', current: before });
    const wrong = checkOrganisation(change, configuration.preset);
    if (wrong.length > 0) return fail({ reason: 'invalid', fields: wrong });
    const after = changed(before.thing, change);
    if (canonicalJson(after) === canonicalJson(before.thing)) return fail(invalid('', 'nothing-to-change'));
    return write(ports, session, before, after);
  };
