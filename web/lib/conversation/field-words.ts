import type { CatalogAnswer } from '#contract/answers/catalog';
import type { Language } from '#web/lib/text/language.ts';

interface Called {
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
}

/** What the words of a change are made of. */
export interface Wording {
  readonly catalog: CatalogAnswer | undefined;
  /** The desk's queues; a requester is never told of one. */
  readonly queues: readonly Called[];
  readonly language: Language;
  readonly yes: string;
  readonly no: string;
  /** What stands for an absent value. */
  readonly none: string;
  readonly moment: (at: string) => string;
  readonly day: (date: string) => string;
}

/** One value of a changed field, in words; an id that the catalogue does not know stands for itself. */
export const fieldWords = (field: string, value: unknown, wording: Wording): string => {
  // What is not released is hidden, not unsaid
  if (field === 'disclosed') return value === true ? wording.yes : wording.no;
  if (value === null || value === undefined || value === '') return wording.none;
  if (typeof value === 'boolean') return value ? wording.yes : wording.no;
  if (typeof value === 'object') return partsOf(value, wording) || wording.none;
  const text = String(value);
  if (/At$|Until$/.test(field)) return wording.moment(text);
  return listOf(field, wording).find(({ id }) => id === text)?.label[wording.language] ?? text;
};

/** A person's name, a plan's day and release, or a window's beginning and end. */
const partsOf = (value: object, { day, moment }: Wording): string => {
  const { name, date, release, from, to } = value as Readonly<Record<string, string | undefined>>;
  return name ?? [date && day(date), release, from && moment(from), to && moment(to)].filter(Boolean).join(' · ');
};

const listOf = (field: string, { catalog, queues }: Wording): readonly Called[] => {
  if (field === 'queue') return queues;
  if (!catalog) return [];
  const { states, types, areas, severities, urgencies, environments, priorities, risks = [] } = catalog;
  const lists: Readonly<Record<string, readonly Called[]>> = {
    state: states,
    type: types,
    subtype: types.flatMap(({ subtypes }) => subtypes),
    area: areas,
    subarea: areas.flatMap(({ subareas }) => subareas),
    severity: severities,
    urgency: urgencies,
    environment: environments,
    priority: priorities,
    risk: risks,
  };
  return lists[field] ?? [];
};
