import type { CatalogueEntry } from './catalogue-entry.ts';

/** What a form about one entry holds while somebody writes in it. */
export interface EntryDraft {
  /** The key of a new entry. */
  readonly key: string;
  readonly labelIt: string;
  readonly labelEn: string;
  readonly descriptionIt: string;
  readonly descriptionEn: string;
  readonly queue: string;
  readonly macroArea: string;
  /** The queue that a queue stands under. */
  readonly parent: string;
  /** `desk`: the desk alone opens tickets of the type; empty: everybody does. */
  readonly opens: string;
}
export type DraftField = keyof EntryDraft;

const explained = ['types', 'subtypes', 'areas', 'severities', 'risks'];

/** The fields of an entry of a table; a new area also says the queue of its first subarea. */
export const fieldsOf = (table: string, isNew: boolean): readonly DraftField[] => [
  ...(isNew ? (['key'] as const) : []),
  'labelIt',
  'labelEn',
  ...(explained.includes(table) ? (['descriptionIt', 'descriptionEn'] as const) : []),
  ...(table === 'queues' ? (['parent'] as const) : []),
  ...(table === 'areas' ? (['macroArea'] as const) : []),
  ...(table === 'types' ? (['opens'] as const) : []),
  ...(table === 'subareas' || (table === 'areas' && isNew) ? (['queue'] as const) : []),
];

/** The form about an entry as it is, or an empty one. */
export const draftOf = (entry: CatalogueEntry | undefined): EntryDraft => ({
  key: entry?.place.at(-1) ?? '',
  labelIt: entry?.label.it ?? '',
  labelEn: entry?.label.en ?? '',
  descriptionIt: entry?.description?.it ?? '',
  descriptionEn: entry?.description?.en ?? '',
  queue: entry?.queue ?? '',
  macroArea: entry?.macroArea ?? '',
  parent: entry?.parent ?? '',
  opens: entry?.opens ?? '',
});

/** What a new area or type begins with, as neither may be empty: one subarea or subtype called like it. */
const firstBelow = (table: string, { key, queue }: EntryDraft, words: object): object => {
  if (table === 'areas') return { subareas: { [key]: { ...labelIn(words), queue } } };
  return table === 'types' ? { subtypes: { [key]: words } } : {};
};

const labelIn = (words: object): object => ('label' in words ? { label: words.label } : {});

/** The change that a form asks for: the entry as written, with what the form does not show as it was. */
export const putOf = (place: readonly string[], draft: EntryDraft, entry: CatalogueEntry | undefined) => {
  const table = place.at(-1) ?? '';
  const fields = fieldsOf(table, !entry);
  const words = {
    label: { it: draft.labelIt.trim(), en: draft.labelEn.trim() },
    ...(fields.includes('descriptionIt') && {
      description: { it: draft.descriptionIt.trim(), en: draft.descriptionEn.trim() },
    }),
  };
  const { parent: _above, opens: _opener, ...kept } = entry?.value ?? {};
  const value = {
    ...kept,
    ...words,
    ...(table === 'areas' && { macroArea: draft.macroArea }),
    ...(table === 'subareas' && { queue: draft.queue }),
    ...(draft.parent !== '' && { parent: draft.parent }),
    ...(draft.opens !== '' && { opens: draft.opens }),
    ...(entry ? {} : firstBelow(table, draft, words)),
  };
  return { op: 'put' as const, place: [...place, draft.key], value };
};
