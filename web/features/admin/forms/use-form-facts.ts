import { useTranslation } from 'react-i18next';
import type { FormDefinition } from '#domain/forms/form-definition';
import type { Preset } from '#domain/preset/preset';
import type { Fact } from '#web/lib/editing/fact.ts';
import { useLocalizedFacts } from './use-localized-facts.ts';
import { usePlaceWords } from './use-place-words.ts';

/** What a form says besides its questions, in words. */
export const useFormFacts = (preset: Preset) => {
  const { t } = useTranslation(['admin-forms', 'admin', 'common']);
  const localized = useLocalizedFacts();
  const placeWords = usePlaceWords(preset);
  return ({ label, description, code = '', attach, archived }: FormDefinition): readonly Fact[] => [
    ...localized('label', t('title'), label),
    ...localized('description', t('description'), description),
    { key: 'code', term: t('code'), value: code },
    { key: 'attach', term: t('attached'), value: attach.map(placeWords).join('; ') },
    { key: 'archived', term: t('admin:archived'), value: t(archived ? 'common:answers.yes' : 'common:answers.no') },
  ];
};
