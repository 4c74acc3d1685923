import type { Directory } from '#use-cases/ports';
import { organisationOf } from './organisation-of.ts';
import { personItem } from './person-item.ts';
import { readItem } from './read-item.ts';
import { readItems } from './read-items.ts';
import { shapeOf } from './shape.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

/** Who is looked for when an address is nobody's, so that it takes no less time than an address that somebody has. */
const stranger = 'nobody';

/**
 * Somebody by their address, read in one batch with the organisation that the address names as a hint. How often the
 * table is asked does not tell whether the address is known (FAULTS 1.17).
 */
export const memberByEmail =
  (context: StoreContext): Directory['memberByEmail'] =>
  async (email) => {
    const link = email.length <= 320 ? await readItem(context, table.keys.email(email)) : undefined;
    const shape = link && shapeOf(link, 'e-mail address');
    const key = table.keys.person(shape?.text('person') ?? stranger);
    const hint = shape?.optionalText('organisation');
    const items = await readItems(context, [key, ...(hint === undefined ? [] : [table.keys.organisation(hint)])]);
    const found = items.get(key.pk);
    if (!link || !found) return undefined;
    const person = personItem.read(found);
    const organisation = await organisationOf(context, person, items);
    return { person, ...(organisation && { organisation }) };
  };
