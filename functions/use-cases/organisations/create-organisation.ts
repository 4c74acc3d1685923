import { checkOrganisation } from '#domain/people/check-organisation';
import type { Organisation } from '#domain/people/organisation';
import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import { auditOf } from '../administration/audit-of.ts';
import type { UseCaseFailure } from '../failure.ts';
import { isSameRequest, type Repeatable, recordOf } from '../idempotency.ts';
import type { Organisations, Versioned } from '../ports/organisations.ts';
import type { Clock, IdempotencyRecord, Ids, Session } from '../ports.ts';
import { takenFields } from './taken-fields.ts';

interface Ports {
  readonly organisations: Organisations;
  readonly ids: Ids;
  readonly clock: Clock;
}
type Created = Promise<Result<Versioned<Organisation>, UseCaseFailure>>;

const repeat = async ({ organisations }: Ports, record: IdempotencyRecord, repeatable: Repeatable): Created => {
  if (!isSameRequest(record, repeatable)) return fail({ reason: 'key-reused' });
  const made = await organisations.find(record.created ?? '');
  return made ? ok(made) : fail({ reason: 'not-found' });
};

/** Makes an organisation under an id that the administrator chooses, as tickets carry it (R1.4). */
export const createOrganisation =
  (ports: Ports) =>
  async (session: Session, organisation: Organisation, repeatable: Repeatable): Created => {
    const { person, configuration, repeated } = session;
    if (!mayDo(person, 'changeOrganisations')) return fail({ reason: 'not-allowed', action: 'changeOrganisations' });
    if (repeated) return repeat(ports, repeated, repeatable);
    const wrong = checkOrganisation(organisation, configuration.preset);
    if (wrong.length > 0) return fail({ reason: 'invalid', fields: wrong });
    const { id } = organisation;
    const now = ports.clock.now();
    const outcome = await ports.organisations.write({
      after: organisation,
      audit: auditOf(session, { ...ports, now }, { what: 'organisation', id, action: 'create', after: organisation }),
      ...recordOf(session, repeatable, now, { status: 201, created: id }),
    });
    switch (outcome.kind) {
      case 'committed':
        return ok({ thing: organisation, version: outcome.version });
      case 'repeated':
        return repeat(ports, outcome.record, repeatable);
      case 'taken':
        return fail({ reason: 'invalid', fields: takenFields(organisation, outcome.names) });
      case 'stale':
        return fail({ reason: 'contended' });
    }
  };
