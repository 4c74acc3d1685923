import { useTranslation } from 'react-i18next';
import type { Preset } from '#domain/preset/preset';
import type { Fact } from '#web/lib/editing/fact.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import { entryChoices } from './entry-choices.ts';
import type { DraftField, EntryDraft } from './entry-draft.ts';

/** What a form about an entry says, field by field in words. */
export const useDraftFacts = (preset: Preset, fields: readonly DraftField[]) => {
  const { t } = useTranslation('admin');
  const label = useLabel();
  const worded = (field: DraftField, value: string): string => {
    if (field === 'opens') return t(value === 'desk' ? 'opensDesk' : 'opensAll');
    return label(entryChoices(field, preset)?.[value]?.label, value);
  };
  return (draft: EntryDraft): readonly Fact[] =>
    fields.map((field) => ({ key: field, term: t(`field.${field}`), value: worded(field, draft[field]) }));
};
