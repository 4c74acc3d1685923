import { fail, ok } from '#domain/result';
import type { TicketLists } from '#use-cases/ports/ticket-lists';
import { cursor } from './cursor.ts';
import { readItems } from './read-items.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { ticketItem } from './ticket-item.ts';
import { walk } from './walk.ts';

/** The tickets whose links lie in a problem's partition, in the order of their numbers; all reads are strongly consistent. */
export const readIncidents =
  (context: StoreContext): TicketLists['incidents'] =>
  async (problem, { limit, cursor: text }) => {
    const list = `incidents ${problem}`;
    const after = text === undefined ? [''] : cursor.read(list, 1, text);
    if (after?.[0] === undefined) return fail({ reason: 'bad-cursor' });
    const { pk, sk } = table.keys.incident(problem, after[0]);
    const { items, last } = await walk(context, {
      query: {
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':pk': pk, ':first': `${sk} `, ':last': table.keys.incident(problem, '~').sk },
        ConsistentRead: true,
      },
      limit,
      fits: ({ gone }) => gone !== true,
    });
    const numbers = items.map((item) => table.incidentOf(String(item.sk)));
    const heads = await readItems(context, numbers.map(table.keys.head));
    const found = numbers.map((number) => heads.get(table.keys.head(number).pk)).filter((item) => item !== undefined);
    const next = last && cursor.write(list, [table.incidentOf(String(last.sk))]);
    return ok({ items: found.map(ticketItem.read), ...(next !== undefined && { next }) });
  };
