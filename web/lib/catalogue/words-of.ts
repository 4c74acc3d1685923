import type { CatalogAnswer } from '#contract/answers/catalog';
import type { Language } from '#web/lib/text/language.ts';

/** What the preset calls things, in the reader's language; an id that it does not know stands for itself. */
export interface Words {
  state(id: string): string;
  family(id: string): CatalogAnswer['states'][number]['family'];
  /** 'Richiesta · modifica dati': always with the subtype (WEB 5). */
  type(type: string, subtype?: string): string;
  /** Whether a ticket in this state takes nothing more. */
  isFinal(id: string): boolean;
  macroArea(id: string): string;
  area(id: string): string;
  /** 'Carriera · piano di studi'; `called` where only the ticket says so. */
  subarea(area: string, subarea: string, called?: CalledArea): string;
  environment(id: string): string;
  severity(id: string): string;
  urgency(id: string): string;
  priority(id: string): string;
  /** 0 is the most urgent. */
  priorityRank(id: string): number;
  organisation(id: string): string;
}

type Localized = Readonly<Record<Language, string>>;

/** What a ticket says of an area that the reader's catalogue does not hold. */
interface CalledArea {
  readonly area: Localized;
  readonly subarea: Localized;
}

interface Called {
  readonly id: string;
  readonly label: Localized;
}

/** Reads the words off the catalogue; without one, ids stand for themselves. */
export const wordsOf = (catalog: CatalogAnswer | undefined, language: Language): Words => {
  const find = <Item extends { readonly id: string }>(items: readonly Item[] | undefined, id: string) =>
    items?.find((item) => item.id === id);
  const word = (items: readonly Called[] | undefined, old?: readonly Called[]) => (id: string) =>
    (find(items, id) ?? find(old, id))?.label[language] ?? id;
  const archived = catalog?.archived;
  const joined = (first: string, second: string) => `${first} · ${withinSentence(second)}`;
  return {
    state: word(catalog?.states),
    family: (id) => find(catalog?.states, id)?.family ?? 'untouched',
    isFinal: (id) => find(catalog?.states, id)?.final ?? false,
    type: (id, subtype) => {
      const type = word(catalog?.types, archived?.types)(id);
      const [current, old] = [find(catalog?.types, id), find(archived?.types, id)];
      return subtype === undefined ? type : joined(type, word(current?.subtypes, old?.subtypes)(subtype));
    },
    macroArea: word(catalog?.macroAreas),
    area: word(catalog?.areas, archived?.areas),
    subarea: (id, subarea, called) => {
      if (called) return joined(called.area[language], called.subarea[language]);
      const [current, old] = [find(catalog?.areas, id), find(archived?.areas, id)];
      return joined(word(catalog?.areas, archived?.areas)(id), word(current?.subareas, old?.subareas)(subarea));
    },
    environment: word(catalog?.environments, archived?.environments),
    severity: word(catalog?.severities),
    urgency: word(catalog?.urgencies),
    priority: word(catalog?.priorities),
    priorityRank: (id) =>
      Math.max(
        0,
        (catalog?.priorities ?? []).findIndex((priority) => priority.id === id),
      ),
    organisation: (id) => find(catalog?.organisations, id)?.name ?? id,
  };
};

/** A word that starts with a capital only because it stands first; acronyms keep theirs. */
const withinSentence = (word: string): string =>
  /^\p{Lu}\p{Ll}/u.test(word) ? `${word.charAt(0).toLowerCase()}${word.slice(1)}` : word;
