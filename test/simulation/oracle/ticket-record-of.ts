import type { TicketRecord } from '#domain/integrity/ticket-record';
import { readPartition } from '#store/ticket-record';
import type { World } from '../world/world.ts';
import { uploadsOf } from './uploads-of.ts';

/** All that is stored of a ticket, as the reconciler would read it now; nothing when there is no such ticket. */
export const ticketRecordOf = (world: World, number: string): TicketRecord | undefined => {
  const items = world.tickets.get(number);
  if (!items || items.size === 0) return undefined;
  const inOrder = [...items].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, item]) => item);
  const partition = readPartition(number, inOrder);
  const { current } = uploadsOf(world);
  const files = partition.articles.flatMap((article) => article.files);
  const found = files.flatMap((id) => {
    const upload = current.get(id);
    return upload ? [[id, upload] as const] : [];
  });
  return { ...partition, uploads: new Map(found) };
};
