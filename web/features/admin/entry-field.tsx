import { useTranslation } from 'react-i18next';
import type { Preset } from '#domain/preset/preset';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Select } from '#web/ui/select.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { DraftField } from './entry-draft.ts';

interface EntryFieldProps {
  readonly field: DraftField;
  readonly value: string;
  readonly error: string | undefined;
  readonly preset: Preset;
  readonly onChange: (value: string) => void;
}

/** One field of the form; queues and macro-areas are chosen among those that there are. */
export const EntryField = ({ field, preset, ...rest }: EntryFieldProps) => {
  const { t } = useTranslation('admin');
  const label = useLabel();
  const shared = { ...rest, id: `entry-${field}`, label: t(`field.${field}`) };
  if (field !== 'queue' && field !== 'macroArea')
    return <TextField {...shared} hint={field === 'key' ? t('keyHint') : undefined} />;
  const table = field === 'queue' ? preset.queues : preset.macroAreas;
  const options = Object.entries(table).map(([id, entry]) => ({ value: id, label: label(entry.label, id) }));
  return <Select {...shared} options={options} empty={t('choose')} />;
};
