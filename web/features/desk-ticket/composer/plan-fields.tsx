import { useTranslation } from 'react-i18next';
import { FieldSet } from '#web/ui/field-set.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { ReplyDraft } from './reply-draft.ts';

interface PlanFieldsProps {
  readonly name: string;
  readonly draft: Pick<ReplyDraft, 'date' | 'release'>;
  readonly onChange: (change: Partial<ReplyDraft>) => void;
  readonly missing: boolean;
}

const longestRelease = 60;

/** When the solution comes: a day, a release, or both (R3.4). */
export const PlanFields = ({ name, draft, onChange, missing }: PlanFieldsProps) => {
  const { t } = useTranslation('desk-ticket');
  return (
    <FieldSet
      id="plan"
      legend={t('composer.planTitle')}
      hint={t('composer.planHint', { name })}
      error={missing ? t('composer.planMissing') : undefined}
    >
      <div className="cluster plan-fields">
        <TextField
          id="plan-date"
          type="date"
          label={t('composer.planDate')}
          value={draft.date}
          onChange={(date) => onChange({ date })}
        />
        <TextField
          id="plan-release"
          label={t('composer.planRelease')}
          maxLength={longestRelease}
          value={draft.release}
          onChange={(release) => onChange({ release })}
        />
      </div>
    </FieldSet>
  );
};
