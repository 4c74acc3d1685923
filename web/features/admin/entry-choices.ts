import type { Preset } from '#domain/preset/preset';
import type { Localized } from '#domain/text';
import type { DraftField } from './entry-draft.ts';

type Choices = Readonly<Record<string, { readonly label: Localized; readonly archived?: true }>>;

/** What a field chooses from, where it is no text: nothing archived, and for a queue none that stands under it. */
export const entryChoices = (field: DraftField, { queues, macroAreas }: Preset, own?: string): Choices | undefined => {
  if (field === 'macroArea') return macroAreas;
  if (field === 'queue') return inUse(queues);
  return field === 'parent' ? inUse(without(queues, own)) : undefined;
};

const inUse = (table: Choices): Choices =>
  Object.fromEntries(Object.entries(table).filter(([, { archived }]) => !archived));

const without = (queues: Preset['queues'], own: string | undefined): Choices =>
  Object.fromEntries(Object.entries(queues).filter(([id]) => own === undefined || !standsUnder(queues, id, own)));

/** A queue stands under itself too. */
const standsUnder = (queues: Preset['queues'], id: string, above: string): boolean => {
  if (id === above) return true;
  const parent = queues[id]?.parent;
  return parent !== undefined && standsUnder(queues, parent, above);
};
