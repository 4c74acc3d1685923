import type { ArticleReference, Audience, Changes, Opened, TicketEvent } from '#domain/ticket/event';
import { eventTypes } from '#domain/ticket/event';
import type { Item } from './item.ts';
import type { Shape } from './shape.ts';
import { shapeOf } from './shape.ts';
import { table } from './table.ts';

const visibilities = ['public', 'internal'] as const;

const optionalParts = (shape: Shape): Partial<TicketEvent> => {
  const action = shape.optionalText('action');
  const publicVersion = shape.optionalCount('publicVersion');
  const article = shape.optionalMap('article') as ArticleReference | undefined;
  const opened = shape.optionalMap('opened') as Opened | undefined;
  return {
    ...(action !== undefined && { action }),
    ...(publicVersion !== undefined && { publicVersion }),
    ...(article && { article }),
    ...(opened && { opened }),
  };
};

/** One line of the history; number and sequence are in its key. */
export const eventItem = {
  write: ({ number, sequence, ...event }: TicketEvent): Item => ({ ...table.keys.event(number, sequence), ...event }),
  read: (item: Item): TicketEvent => {
    const shape = shapeOf(item, 'event');
    return {
      number: table.numberOf(shape.text('pk')),
      sequence: table.sequenceOf(shape.text('sk')),
      type: shape.oneOf('type', eventTypes),
      at: shape.text('at'),
      by: shape.text('by'),
      byRole: shape.text('byRole'),
      visibility: shape.oneOf('visibility', visibilities),
      changes: shape.map('changes') as Changes,
      audience: shape.map('audience') as unknown as Audience,
      previousHash: shape.text('previousHash'),
      hash: shape.text('hash'),
      ...optionalParts(shape),
    };
  },
};
