import { useTranslation } from 'react-i18next';
import { TextField } from '#web/ui/text-field.tsx';
import type { AgreementDraft } from './agreement-draft.ts';
import { AreaBoxes } from './area-boxes.tsx';

interface AgreementFieldsProps {
  readonly draft: AgreementDraft;
  readonly errors: Partial<Readonly<Record<keyof AgreementDraft, string>>>;
  readonly isNew: boolean;
  readonly onWrite: (change: Partial<AgreementDraft>) => void;
}

/** The fields about one agreement; what it is called is said once. */
export const AgreementFields = ({ draft, errors, isNew, onWrite }: AgreementFieldsProps) => {
  const { t } = useTranslation(['admin-organisations', 'administration']);
  const field = (name: 'id' | 'from' | 'to') => ({
    id: `agreement-${name}`,
    label: t(`agreementField.${name}`),
    value: draft[name],
    error: errors[name] && (draft[name] === '' ? t('administration:missing') : errors[name]),
    onChange: (value: string) => onWrite({ [name]: value }),
  });
  return (
    <>
      {isNew && <TextField {...field('id')} hint={t('agreementIdHint')} />}
      <div className="admin-pair">
        <TextField {...field('from')} type="date" />
        <TextField {...field('to')} type="date" />
      </div>
      <AreaBoxes
        chosen={draft.areas}
        error={errors.areas && (draft.areas.length === 0 ? t('noAreas') : errors.areas)}
        onChange={(areas) => onWrite({ areas })}
      />
    </>
  );
};
