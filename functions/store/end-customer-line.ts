import type { EndCustomer } from '#domain/end-customers/end-customer';
import type { EndCustomerLine } from '#use-cases/ports/end-customers';
import type { Item } from './item.ts';
import { shapeOf } from './shape.ts';

/** What the lists of the registry show of an end customer; the indexes hold nothing else. */
export const endCustomerLine = {
  write: ({ id, partner, name, number, province, archived }: EndCustomer): Item => ({
    id,
    partner,
    name,
    ...(number !== undefined && { number }),
    ...(province !== undefined && { province }),
    ...(archived && { archived }),
  }),
  read: ({ row }: Item): EndCustomerLine => {
    const shape = shapeOf(row as Item, 'line of an end customer');
    const [number, province] = [shape.optionalText('number'), shape.optionalText('province')];
    return {
      id: shape.text('id'),
      partner: shape.text('partner'),
      name: shape.text('name'),
      ...(number !== undefined && { number }),
      ...(province !== undefined && { province }),
      ...((row as Item).archived === true && { archived: true }),
    };
  },
};
