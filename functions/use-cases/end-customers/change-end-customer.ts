import { changeEndCustomer as changed, type EndCustomerChange } from '#domain/end-customers/change-end-customer';
import { checkEndCustomer } from '#domain/end-customers/check-end-customer';
import type { EndCustomer } from '#domain/end-customers/end-customer';
import { fail, ok } from '#domain/result';
import { canonicalJson } from '#domain/ticket/canonical-json';
import { invalid } from '#domain/ticket/failure';
import { auditOf } from '../administration/audit-of.ts';
import type { UseCaseFailure } from '../failure.ts';
import type { EndCustomers } from '../ports/end-customers.ts';
import type { Changed, Versioned } from '../ports/organisations.ts';
import type { Clock, Ids, Session } from '../ports.ts';
import { findEndCustomer } from './find-end-customer.ts';

interface Ports {
  readonly endCustomers: EndCustomers;
  readonly ids: Ids;
  readonly clock: Clock;
}

/** A change of one end customer in the version that the caller has seen. */
export interface WantedCustomerChange {
  readonly id: string;
  readonly change: EndCustomerChange;
  readonly onlyIf: (version: number) => boolean;
}

const actionOf = (before: EndCustomer, after: EndCustomer): string => {
  if (before.archived === after.archived) return 'change';
  return after.archived ? 'archive' : 'restore';
};

const write = async (
  ports: Ports,
  session: Session,
  before: Versioned<EndCustomer>,
  after: EndCustomer,
): Changed<EndCustomer, UseCaseFailure> => {
  const told = { before: before.thing, after, id: after.id, action: actionOf(before.thing, after) };
  const now = ports.clock.now();
  const audit = auditOf(session, { ...ports, now }, { what: 'end-customer', ...told });
  const outcome = await ports.endCustomers.write({ before, after, audit });
  if (outcome.kind === 'committed') return ok({ thing: after, version: outcome.version });
  if (outcome.kind === 'stale' && outcome.current) return fail({ reason: 'stale', current: outcome.current });
  return fail({ reason: 'contended' });
};

/** Changes an end customer, archives or restores it (R1.10): what tickets are about is never deleted. */
export const changeEndCustomer =
  (ports: Ports) =>
  async (session: Session, { id, change, onlyIf }: WantedCustomerChange): Changed<EndCustomer, UseCaseFailure> => {
    const found = await findEndCustomer(ports.endCustomers, session, id, 'changeEndCustomers');
    if (!found.ok) return found;
    const before = found.value;
    if (!onlyIf(before.version)) return fail({ reason: 'stale', current: before });
    const after = changed(before.thing, change);
    const wrong = checkEndCustomer(after);
    if (wrong.length > 0) return fail({ reason: 'invalid', fields: wrong });
    if (canonicalJson(after) === canonicalJson(before.thing)) return fail(invalid('', 'nothing-to-change'));
    return write(ports, session, before, after);
  };
