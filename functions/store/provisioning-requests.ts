import { fail, ok } from '#domain/result';
import type { ProvisioningRequests, RequestQuery } from '#use-cases/ports/provisioning-requests';
import { auditPart } from './audit-part.ts';
import { cursor } from './cursor.ts';
import { decisionParts } from './decision-parts.ts';
import { idempotencyItem } from './idempotency-item.ts';
import { keepIdempotency } from './keep-idempotency.ts';
import { peopleKeys } from './people-keys.ts';
import { provisioningRequestItem } from './provisioning-request-item.ts';
import { readItem } from './read-item.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { transact } from './transact.ts';
import { walk } from './walk.ts';

const listOf = ({ organisation, state }: RequestQuery): string => JSON.stringify(['requests', organisation, state]);

const list =
  (context: StoreContext): ProvisioningRequests['list'] =>
  async (wanted) => {
    const [place] = wanted.cursor === undefined ? ['~'] : (cursor.read(listOf(wanted), 1, wanted.cursor) ?? []);
    if (place === undefined) return fail({ reason: 'bad-cursor' });
    const { organisation, state, limit } = wanted;
    const ofOne = organisation !== undefined;
    const index = table.indexNamed(ofOne ? 'organisation' : 'owner');
    const { requestsOf, requestsIn } = peopleKeys.partitions;
    const { items, last } = await walk(context, {
      query: {
        IndexName: index.name,
        KeyConditionExpression: '#partition = :partition AND #place < :place',
        ExpressionAttributeNames: { '#partition': index.partitionKey, '#place': index.sortKey },
        ExpressionAttributeValues: {
          ':partition': ofOne ? requestsOf(organisation) : requestsIn(state),
          ':place': place,
        },
        ScanIndexForward: false,
      },
      limit,
      fits: (item) => provisioningRequestItem.read(item).state === state,
    });
    const next = last && cursor.write(listOf(wanted), [String(last[index.sortKey])]);
    return ok({ items: items.map(provisioningRequestItem.read), ...(next !== undefined && { next }) });
  };

/** Requests for new people, each with its entries of the audit trail. */
export const createProvisioningRequests = (context: StoreContext): ProvisioningRequests => ({
  list: list(context),
  find: async (id) => {
    const item = table.isId(id) ? await readItem(context, peopleKeys.request(id)) : undefined;
    return item && provisioningRequestItem.read(item);
  },
  make: async (request, audit, idempotency) => {
    const refusals = await transact(context, [
      { Put: { Item: provisioningRequestItem.write(request, audit.entry) } },
      { Put: { Item: peopleKeys.requestEvent(request.id, 1) } },
      auditPart(audit),
      ...(idempotency ? [keepIdempotency(idempotency, audit.at)] : []),
    ]);
    const record = refusals?.at(-1)?.current;
    return record && idempotencyItem.read(record);
  },
  decide: async (decided, audit, idempotency) => {
    const refusals = await transact(context, [
      ...decisionParts({ request: decided, audits: [audit] }),
      ...(idempotency ? [keepIdempotency(idempotency, audit.at)] : []),
    ]);
    return !refusals || refusals[0]?.current?.entry === audit.entry;
  },
});
