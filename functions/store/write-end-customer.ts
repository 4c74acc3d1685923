import type { EndCustomer } from '#domain/end-customers/end-customer';
import type { EndCustomers } from '#use-cases/ports/end-customers';
import type { ChangeOutcome } from '#use-cases/ports/organisations';
import { auditPart } from './audit-part.ts';
import { endCustomerItem } from './end-customer-item.ts';
import { endCustomerParts } from './end-customer-parts.ts';
import { idempotencyItem } from './idempotency-item.ts';
import { keepIdempotency } from './keep-idempotency.ts';
import type { StoreContext } from './store-context.ts';
import type { Refusals } from './transact.ts';
import { transact } from './transact.ts';

const outcomeOf = (refusals: Refusals, entry: string, repeatable: boolean): ChangeOutcome<EndCustomer> => {
  const record = repeatable ? refusals.at(-1) : undefined;
  if (record?.current) return { kind: 'repeated', record: idempotencyItem.read(record.current) };
  const [itself] = refusals;
  const current = itself?.current && endCustomerItem.readRecord(itself.current);
  // An earlier attempt of ours was written, and its answer got lost.
  if (current && current.entry === entry) return { kind: 'committed', version: current.version };
  return { kind: 'stale', ...(current && { current: { thing: current.customer, version: current.version } }) };
};

/** Writes one change of an end customer with its places in the lists and its audit entry. */
export const writeEndCustomer =
  (context: StoreContext): EndCustomers['write'] =>
  async ({ before, after: customer, audit, idempotency }) => {
    const version = (before?.version ?? 0) + 1;
    const read = before && { customer: before.thing, version: before.version, entry: '' };
    const parts = [
      ...endCustomerParts({ customer, version, entry: audit.entry }, read),
      auditPart(audit),
      ...(idempotency ? [keepIdempotency(idempotency, audit.at)] : []),
    ];
    const refusals = await transact(context, parts);
    return refusals ? outcomeOf(refusals, audit.entry, idempotency !== undefined) : { kind: 'committed', version };
  };
