import type { Span } from '#domain/integrity/unmailed-events';
import { type RequestState, requestStates } from '#domain/people/provisioning-request';
import type { Inspections } from '#use-cases/ports/integrity';
import type { RequestEventKey } from '#use-cases/ports/notifications';
import type { Item } from './item.ts';
import { peopleKeys } from './people-keys.ts';
import { queryPages } from './query-pages.ts';
import { readItem } from './read-item.ts';
import { shapeOf } from './shape.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

/** What led requests to that state in that time. Once one is decided, nobody hears any more that it waits. */
const eventsIn = async (context: StoreContext, state: RequestState, { from, until }: Span) => {
  const { name, partitionKey, sortKey } = table.indexNamed('owner');
  const query = {
    IndexName: name,
    KeyConditionExpression: '#partition = :partition AND #since BETWEEN :from AND :until',
    ExpressionAttributeNames: { '#partition': partitionKey, '#since': sortKey },
    ExpressionAttributeValues: {
      ':partition': peopleKeys.partitions.requestsIn(state),
      ':from': from,
      ':until': until,
    },
  };
  const found: RequestEventKey[] = [];
  const sequence = state === 'pending' ? 1 : 2;
  for await (const { items } of queryPages(context, query)) {
    found.push(
      ...items.map(({ row }) => ({ request: shapeOf(row as Item, 'line of a request').text('id'), sequence }) as const),
    );
  }
  return found;
};

/** The events of requests that came or were decided in that time, where nobody has settled yet who is mailed of them. */
export const unmailedRequests =
  (context: StoreContext): Inspections['unmailedRequests'] =>
  async (span) => {
    const found = (await Promise.all(requestStates.map((state) => eventsIn(context, state, span)))).flat();
    const lists = await Promise.all(
      found.map(({ request, sequence }) => readItem(context, peopleKeys.requestNotifications(request, sequence))),
    );
    return found.filter((_event, at) => lists[at] === undefined);
  };
