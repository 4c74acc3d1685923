import { useTranslation } from 'react-i18next';
import type { StoredOrganisation } from '#web/features/admin/organisations/organisation.ts';
import { useOrganisationFacts } from '#web/features/admin/organisations/use-organisation-facts.ts';
import type { StoredPerson } from '#web/features/admin/people/person.ts';
import { usePersonFacts } from '#web/features/admin/people/use-person-facts.ts';
import { useAllOrganisations } from '#web/features/admin/shared/use-all-organisations.ts';
import type { Fact } from '#web/lib/editing/fact.ts';
import { formatNumber } from '#web/lib/text/format-number.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import type { AuditedKind } from './audit-search.ts';
import { type FactWords, plainFacts } from './plain-facts.ts';

const fields = ['name', 'email', 'organisation', 'members', 'lines', 'problemCount', 'state', 'reason'] as const;
const states = ['pending', 'granted', 'refused'] as const;

const has = (stored: unknown, ...names: readonly string[]): boolean =>
  typeof stored === 'object' && stored !== null && names.every((name) => name in stored);

/** What an entry keeps of a thing, in words: people and organisations as on their pages, all else value by value. */
export const useEntryFacts = () => {
  const person = usePersonFacts();
  const organisation = useOrganisationFacts();
  const words = usePlainWords();
  return (what: AuditedKind, stored: unknown): readonly Fact[] => {
    if (what === 'person' && has(stored, 'name', 'role', 'language')) return person(stored as StoredPerson);
    if (what === 'organisation' && has(stored, 'name', 'agreements')) return organisation(stored as StoredOrganisation);
    return plainFacts(stored, words);
  };
};

/** The configuration's keys stand for themselves, as on its own pages. */
const usePlainWords = (): FactWords => {
  const { t } = useTranslation('audit');
  const language = useLanguage();
  const { nameOf } = useAllOrganisations();
  return {
    term: (path) => {
      const known = path.length === 1 ? fields.find((field) => field === path[0]) : undefined;
      return known ? t(`field.${known}`) : path.join(' › ');
    },
    value: (path, value) => {
      if (typeof value === 'number') return formatNumber(value, language, 3);
      if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
      const [first] = path;
      const state = first === 'state' ? states.find((one) => one === value) : undefined;
      if (state) return t(`state.${state}`);
      return path.length === 1 && (first === 'organisation' || first === 'partner') ? nameOf(value) : value;
    },
  };
};
