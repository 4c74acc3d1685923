import { useTranslation } from 'react-i18next';
import type { Preset } from '#domain/preset/preset';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Select } from '#web/ui/select.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { entryChoices } from './entry-choices.ts';
import type { DraftField } from './entry-draft.ts';

interface EntryFieldProps {
  readonly field: DraftField;
  readonly value: string;
  readonly error: string | undefined;
  readonly preset: Preset;
  /** The key of the entry, where it is not new. */
  readonly own: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One field of the form; queues, macro-areas and who opens a type are chosen among those that there are. */
export const EntryField = ({ field, preset, own, ...rest }: EntryFieldProps) => {
  const { t } = useTranslation('admin');
  const label = useLabel();
  const shared = { ...rest, id: `entry-${field}`, label: t(`field.${field}`) };
  if (field === 'opens')
    return <Select {...shared} options={[{ value: 'desk', label: t('opensDesk') }]} empty={t('opensAll')} />;
  const choices = entryChoices(field, preset, own);
  if (!choices) return <TextField {...shared} hint={field === 'key' ? t('keyHint') : undefined} />;
  const options = Object.entries(choices).map(([id, entry]) => ({ value: id, label: label(entry.label, id) }));
  return <Select {...shared} options={options} empty={field === 'parent' ? t('topQueue') : t('choose')} />;
};
