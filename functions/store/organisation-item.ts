import type { Agreement, Organisation } from '#domain/people/organisation';
import type { Item } from './item.ts';
import { shapeOf } from './shape.ts';
import { table } from './table.ts';

const readAgreement = (item: Item): Agreement => {
  const shape = shapeOf(item, 'agreement');
  return { id: shape.text('id'), areas: shape.texts('areas'), from: shape.text('from'), to: shape.text('to') };
};

/** An organisation with its agreements. */
export const organisationItem = {
  write: (organisation: Organisation): Item => ({ ...table.keys.organisation(organisation.id), ...organisation }),
  read: (item: Item): Organisation => {
    const shape = shapeOf(item, 'organisation');
    return { id: shape.text('id'), name: shape.text('name'), agreements: shape.maps('agreements').map(readAgreement) };
  },
};
