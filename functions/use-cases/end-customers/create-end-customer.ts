import { checkEndCustomer } from '#domain/end-customers/check-end-customer';
import type { EndCustomer } from '#domain/end-customers/end-customer';
import { fail, ok, type Result } from '#domain/result';
import { auditOf } from '../administration/audit-of.ts';
import type { UseCaseFailure } from '../failure.ts';
import { isSameRequest, type Repeatable, recordOf } from '../idempotency.ts';
import type { EndCustomers } from '../ports/end-customers.ts';
import type { Organisations, Versioned } from '../ports/organisations.ts';
import type { Clock, IdempotencyRecord, Ids, Session } from '../ports.ts';
import { findEndCustomer } from './find-end-customer.ts';
import { partnerOf } from './partner-of.ts';
import { refusedRegistry } from './refused-registry.ts';

interface Ports {
  readonly endCustomers: EndCustomers;
  readonly organisations: Pick<Organisations, 'find'>;
  readonly ids: Ids;
  readonly clock: Clock;
}
type Created = Promise<Result<Versioned<EndCustomer>, UseCaseFailure>>;

/** A new end customer as it is told; `partner` by the desk, which has no end customers of its own. */
export type NewEndCustomer = Omit<EndCustomer, 'id' | 'partner' | 'archived' | 'language'> &
  Partial<Pick<EndCustomer, 'partner' | 'language'>>;

const repeat = async (
  { endCustomers }: Ports,
  session: Session,
  record: IdempotencyRecord,
  repeatable: Repeatable,
): Created =>
  isSameRequest(record, repeatable)
    ? findEndCustomer(endCustomers, session, record.created ?? '', 'changeEndCustomers')
    : fail({ reason: 'key-reused' });

/** Puts an end customer into the registry (R1.10); who speaks no other language is written to in the caller's. */
export const createEndCustomer =
  (ports: Ports) =>
  async (session: Session, told: NewEndCustomer, repeatable: Repeatable): Created => {
    const refused = refusedRegistry(session, 'changeEndCustomers');
    if (refused) return fail(refused);
    if (session.repeated) return repeat(ports, session, session.repeated, repeatable);
    const partner = await partnerOf(ports.organisations, session, told.partner);
    if (!partner.ok) return partner;
    const wrong = checkEndCustomer(told);
    if (wrong.length > 0) return fail({ reason: 'invalid', fields: wrong });
    const id = ports.ids.next();
    const after = { language: session.person.language, ...told, id, partner: partner.value.id };
    const now = ports.clock.now();
    const outcome = await ports.endCustomers.write({
      after,
      audit: auditOf(session, { ...ports, now }, { what: 'end-customer', id, action: 'create', after }),
      ...recordOf(session, repeatable, now, { status: 201, created: id }),
    });
    if (outcome.kind === 'committed') return ok({ thing: after, version: outcome.version });
    if (outcome.kind === 'repeated') return repeat(ports, session, outcome.record, repeatable);
    return fail({ reason: 'contended' });
  };
